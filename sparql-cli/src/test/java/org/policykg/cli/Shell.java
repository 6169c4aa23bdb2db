package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of a shell that examples need, on a terminal of 100 columns without colours: {@code
 * ./policykg ... [| head -N]}, {@code head -N FILE} and {@code echo $?}.
 */
final class Shell {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern HEAD =
      Pattern.compile("(?:(?<left>.*) \\| )?head -(?<lines>\\d+)(?: (?<file>\\S+))?");

  /** What an example calls a file or folder of its own. */
  private static final Pattern FILE =
      Pattern.compile(
          "[\\w-]+(?:/[\\w./-]+)?\\.(?:ttl|nt|nq|trig|jsonld|csv|txt|rq|jsonl|html|svg|gexf|graphml)|docs/variants"
              + "|samples|tables|for-neo4j|for-learning");

  private final Path folder;
  private int code;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What a command shows. */
  String run(String command) {
    Matcher head = HEAD.matcher(command);
    if (command.equals("echo $?")) {
      return code + "\n";
    }
    if (!head.matches()) {
      return policykg(command, true);
    }
    String all =
        head.group("left") == null
            ? Sample.read(folder.resolve(head.group("file")))
            : policykg(head.group("left"), false);
    return all.lines()
        .limit(Integer.parseInt(head.group("lines")))
        .map(line -> line + "\n")
        .collect(joining());
  }

  private String policykg(String command, boolean terminal) {
    String[] words = WORD.matcher(command).results().map(this::word).toArray(String[]::new);
    if (!words[0].equals("./policykg")) {
      throw new AssertionError("an example runs ./policykg, head or echo $?, not " + command);
    }
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(shown, true, UTF_8);
    Map<String, String> environment = Map.of("COLUMNS", "100", "NO_COLOR", "1");
    code =
        new PolicyKg(
                new Console(
                    InputStream.nullInputStream(), stream, stream, terminal, false, environment))
            .run(Arrays.copyOfRange(words, 1, words.length));
    return shown.toString(UTF_8).replace(folder + "/", "");
  }

  private String word(MatchResult found) {
    if (found.group(1) != null) {
      return found.group(1);
    }
    String word = found.group(2);
    return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
  }
}

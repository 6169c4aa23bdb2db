package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the {@code console} blocks of the pages for users and compares what they show. With {@code
 * -Dpolicykg.pages=write} it writes what is shown now into the pages instead.
 */
class PageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Commands behind "$ ", with further lines behind "> ", each with its output. */
  private static final Pattern BLOCK =
      Pattern.compile("(?<=^```console\n).*?(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern COMMAND =
      Pattern.compile("^\\$ (.*(?:\n> .*)*)\n", Pattern.MULTILINE);

  private static final String UPDATE = " is behind: mvn verify -Dpolicykg.pages=write updates it";

  @TempDir Path folder = ROOT;

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String place : List.of("", "docs", "samples")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(place))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream()
        .filter(page -> BLOCK.matcher(Sample.read(page)).find())
        .map(ROOT::relativize);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyExampleOfThePageShowsWhatTheCommandSays(Path page) throws IOException {
    Shell shell = new Shell(folder);
    copy(ROOT.resolve("samples"), folder.resolve("samples"));
    copy(ROOT.resolve("docs/gold"), folder.resolve("docs/gold"));
    copy(ROOT.resolve("docs/variants"), folder.resolve("docs/variants"));
    String written = Sample.read(ROOT.resolve(page));
    boolean write = System.getProperty("policykg.pages", "").equals("write");
    String run =
        BLOCK
            .matcher(written)
            .replaceAll(
                block -> {
                  String shown = run(shell, block.group());
                  if (!write) {
                    assertEquals(block.group(), shown, () -> page + UPDATE);
                  }
                  return Matcher.quoteReplacement(shown);
                });
    if (write) {
      Files.writeString(ROOT.resolve(page), run, UTF_8);
    }
  }

  private static String run(Shell shell, String block) {
    StringBuilder shown = new StringBuilder();
    Matcher commands = COMMAND.matcher(block);
    while (commands.find()) {
      shown.append(commands.group()).append(shell.run(commands.group(1).replace("\n> ", "\n")));
    }
    assertFalse(shown.isEmpty(), () -> "no command in the block\n" + block);
    return shown.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}

package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One run of the command: what it returned and what it said. */
record Run(int code, String out, String err) {
  /** Runs the command into pipes. */
  static Run of(Object... arguments) {
    return with("", false, Map.of(), arguments);
  }

  /** Runs the command with something on its standard input. */
  static Run reading(String input, Object... arguments) {
    return with(input, false, Map.of(), arguments);
  }

  /** Runs the command on a terminal. */
  static Run onTerminal(Map<String, String> environment, Object... arguments) {
    return with("", true, environment, arguments);
  }

  private static Run with(
      String input, boolean terminal, Map<String, String> environment, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal,
            terminal,
            environment);
    int code =
        new PolicyKg(console)
            .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Claims that it was done. */
  Run done() {
    assertEquals(ExitCode.DONE, code, this::toString);
    return this;
  }

  /** Claims that bad input was refused with these words and nothing was answered. */
  void refused(String... words) {
    assertEquals(ExitCode.BAD_INPUT, code, this::toString);
    assertEquals("", out);
    for (String word : words) {
      assertTrue(err.contains(word), () -> "no '" + word + "' in: " + err);
    }
    List<String> lines = err.lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.startsWith("policykg: ")), err);
  }

  /** The lines of the answer. */
  List<String> lines() {
    return out.lines().toList();
  }
}

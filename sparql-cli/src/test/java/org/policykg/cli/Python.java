package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Debian's Python, which has the libraries that users read our files with. */
final class Python {
  private static final Path PROGRAM = Path.of("/usr/bin/python3");

  private Python() {}

  /**
   * Runs a program and claims that it ends well.
   *
   * @param module what it imports; the test is skipped where that is not installed
   * @return what it printed
   */
  static String run(String module, String program, Object... arguments) {
    assumeTrue(Files.isExecutable(PROGRAM), "no " + PROGRAM);
    assumeTrue(start("import " + module).code() == 0, "no python3-" + module);
    Ended ended = start(program, arguments);
    assertEquals(0, ended.code(), ended::output);
    return ended.output();
  }

  private record Ended(int code, String output) {}

  private static Ended start(String program, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-c", program));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

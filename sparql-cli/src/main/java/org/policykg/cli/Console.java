package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a run is given: its streams and what surrounds them. Results go to {@code out}, everything
 * else to {@code err}, both in UTF-8 whatever the locale.
 *
 * @param outIsTerminal whether a person sees {@code out} at once
 * @param errIsTerminal whether a person sees {@code err} at once
 * @param environment the process's variables
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {
  private static final int UNKNOWN_WIDTH = 80;

  Console {
    environment = Map.copyOf(environment);
  }

  /** The process's own streams; the launcher says which of them are terminals. */
  static Console ofProcess() {
    String terminals = System.getProperty("policykg.terminal", "");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(
            new LoudOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
            false,
            UTF_8),
        // words that nobody can hear are no reason to stop
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        System.getenv());
  }

  /** Whether results may be coloured; see https://no-color.org. */
  boolean colourOut() {
    return outIsTerminal && colour();
  }

  private boolean colour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Columns of the terminal. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return columns > 0 ? columns : UNKNOWN_WIDTH;
    } catch (NumberFormatException e) {
      return UNKNOWN_WIDTH;
    }
  }
}

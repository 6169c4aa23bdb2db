package org.policykg.cli;

/** How far a build is, on a terminal only. */
final class Progress {
  private static final String CLEAR = "\r\u001B[K";

  /** Ten lines a second are as many as a person can read. */
  private static final long NANOSECONDS_BETWEEN = 100_000_000L;

  private final Console console;
  private final boolean shown;
  private int steps;
  private long last;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.shown = console.errIsTerminal() && !quiet;
  }

  /** One document more is done. */
  void step(String name) {
    steps++;
    long now = System.nanoTime();
    if (shown && (steps == 1 || now - last >= NANOSECONDS_BETWEEN)) {
      last = now;
      console.err().print(CLEAR + "reading: " + steps + " done, " + name);
      console.err().flush();
    }
  }

  /** Leaves the line to other words. */
  void end() {
    if (shown) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }
}

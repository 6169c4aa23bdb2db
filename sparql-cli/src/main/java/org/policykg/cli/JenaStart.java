package org.policykg.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.sys.JenaSystem;

/**
 * Starts Jena, which takes as long as the rest of a short command, while something else is done.
 * Threads that start Jena at once can wait for each other's classes for ever: none may use it
 * before it has started.
 */
final class JenaStart {
  private static final FutureTask<Boolean> STARTING = new FutureTask<>(JenaStart::init);

  private JenaStart() {}

  private static boolean init() {
    JenaSystem.init();
    return true;
  }

  /** Begins, on a thread of its own. */
  static void begin() {
    Thread thread = new Thread(STARTING, "jena");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until Jena has started, and starts it where nothing else does. */
  static void await() {
    // runs it here unless it runs or ran elsewhere
    STARTING.run();
    try {
      STARTING.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Jena does not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}

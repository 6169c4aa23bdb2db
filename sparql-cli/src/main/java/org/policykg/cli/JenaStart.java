package org.policykg.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.atlas.lib.DateTimeUtils;
import org.apache.jena.riot.system.stream.JenaIOEnvironment;
import org.apache.jena.riot.system.stream.LocationMapper;
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
    // or Jena looks for a table that names other files than the user did, here and in all jars
    JenaIOEnvironment.setGlobalLocationMapper(new LocationMapper());
    Thread thread = Thread.currentThread();
    ClassLoader all = thread.getContextClassLoader();
    // Java's own XML does: no jar of ours is looked through for another
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      JenaSystem.init();
    } finally {
      thread.setContextClassLoader(all);
    }
    return true;
  }

  /** Begins, on a thread of its own. */
  static void begin() {
    begin(STARTING);
  }

  /**
   * Begins, and then finds out what time it is: every query does before anything else, and Java
   * looks through its calendars and zones for that, which needs nothing of the graph.
   */
  static void beginToAsk() {
    begin(
        () -> {
          STARTING.run();
          DateTimeUtils.nowAsXSDDateTimeString();
        });
  }

  private static void begin(Runnable task) {
    Thread thread = new Thread(task, "jena");
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

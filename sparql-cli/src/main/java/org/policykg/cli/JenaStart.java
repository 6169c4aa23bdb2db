package org.policykg.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.atlas.lib.DateTimeUtils;
import org.apache.jena.atlas.lib.IRILib;
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
    withJavasXml(JenaSystem::init);
    return true;
  }

  /** Java's own XML does: no jar of ours is looked through for another. */
  private static void withJavasXml(Runnable task) {
    Thread thread = Thread.currentThread();
    ClassLoader all = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      task.run();
    } finally {
      thread.setContextClassLoader(all);
    }
  }

  /** Begins, on a thread of its own. */
  static void begin() {
    Thread thread = new Thread(STARTING, "jena");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Begins, and meanwhile loads here what Jena and every query will ask of Java and of libraries.
   * What is used of Jena for that are helpers that ask for none of its other classes.
   */
  static void beginToAsk() {
    begin();
    withJavasXml(
        () -> {
          SAXParserFactory.newInstance();
          XMLInputFactory.newInstance();
        });
    IRILib.filenameToIRI("");
    CacheFactory.createCache(1);
    // every query finds out first what time it is, for which Java reads calendars and zones
    DateTimeUtils.nowAsXSDDateTimeString();
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

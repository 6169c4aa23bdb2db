package org.policykg.documents;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.policykg.source.DocumentReader;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

/**
 * Reads DOCX and PDF files in worker processes: one for each thread that reads such files, begun
 * with its first one, and another where one dies. Whatever a document does to a worker, the others
 * are read.
 */
public final class Workers implements DocumentReader, AutoCloseable {
  private final Limits limits;
  private final List<String> command;
  private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "documents-clock");
            thread.setDaemon(true);
            return thread;
          });

  /** Workers that run {@link Child}; none is begun before there is something to read. */
  public Workers() {
    this(Limits.STANDARD, Child.class.getName());
  }

  Workers(Limits limits, String mainClass) {
    this.limits = limits;
    this.command = limits.command(mainClass);
  }

  /** What one document may take. */
  record Limits(Duration longest, int megabytes) {
    static final Limits STANDARD = new Limits(Duration.ofSeconds(60), 256);

    private List<String> command(String mainClass) {
      return List.of(
          Worker.java(),
          "-Xmx" + megabytes + "m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xss4m",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          mainClass,
          String.valueOf(longest.plusSeconds(10).toSeconds()));
    }
  }

  @Override
  public Extract read(Format format, byte[] document) throws UnreadableException {
    Worker worker = worker();
    ScheduledFuture<?> end =
        clock.schedule(worker::runOutOfTime, limits.longest().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return worker.read(format, document, limits);
    } finally {
      end.cancel(false);
      if (worker.isOfUse()) {
        idle.add(worker);
      } else {
        all.remove(worker);
      }
    }
  }

  private Worker worker() throws UnreadableException {
    for (Worker free = idle.poll(); free != null; free = idle.poll()) {
      if (free.isOfUse()) {
        return free;
      }
      all.remove(free);
    }
    Worker begun = Worker.begin(command);
    all.add(begun);
    return begun;
  }

  /** How many processes there are. */
  int size() {
    return all.size();
  }

  /** Ends the processes. */
  @Override
  public void close() {
    clock.shutdownNow();
    all.forEach(Worker::end);
    all.clear();
  }
}

package org.policykg.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.policykg.graph.Bundles;
import org.policykg.output.Scratch;

/** Sorts bundles on several threads, each with a sorter of its own, and merges what they sorted. */
final class Crew implements AutoCloseable {
  private static final int MOST_WAITING = 64;
  private static final int MILLISECONDS = 100;
  private static final Bundles DONE = sink -> {};

  private final BlockingQueue<Bundles> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final List<BundleSorter> sorters = new ArrayList<>();
  private final List<Future<?>> working = new ArrayList<>();
  private final BundleSorter own;
  private final ExecutorService threads;

  /**
   * Begins to work.
   *
   * @param memory how many bytes bundles may take in memory, all together
   */
  Crew(Scratch scratch, int size, long memory) {
    threads = Executors.newFixedThreadPool(size);
    long share = memory / (size + 1);
    own = new BundleSorter(scratch, "last-", share);
    for (int i = 0; i < size; i++) {
      BundleSorter sorter = new BundleSorter(scratch, "run" + i + "-", share);
      sorters.add(sorter);
      working.add(threads.submit(() -> work(sorter)));
    }
  }

  private Void work(BundleSorter sorter) throws IOException, InterruptedException {
    for (Bundles some = waiting.take(); some != DONE; some = waiting.take()) {
      some.forEach(sorter);
    }
    sorter.sort();
    return null;
  }

  /** Hands bundles over to whoever is free. */
  void sort(Bundles bundles) throws IOException {
    waitFor(
        () -> {
          while (!waiting.offer(bundles, MILLISECONDS, TimeUnit.MILLISECONDS)) {
            for (Future<?> one : working) {
              if (one.isDone()) {
                one.get();
              }
            }
          }
        });
  }

  /**
   * All bundles in order, one for each subject; may be gone through once, when all were handed
   * over.
   *
   * @param last further ones, which are made while the others are sorted
   */
  Bundles sorted(Supplier<Bundles> last) throws IOException {
    for (int i = 0; i < working.size(); i++) {
      sort(DONE);
    }
    last.get().forEach(own);
    own.sort();
    sorters.add(own);
    waitFor(
        () -> {
          for (Future<?> one : working) {
            one.get();
          }
        });
    return BundleSorter.merged(sorters);
  }

  /** What waits for other threads. */
  private interface Wait {
    void run() throws ExecutionException, InterruptedException;
  }

  private static void waitFor(Wait others) throws IOException {
    try {
      others.run();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** What went wrong on another thread, to be thrown on this one. */
  static IOException failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

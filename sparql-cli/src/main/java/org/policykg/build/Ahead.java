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
import org.policykg.graph.Bundle;
import org.policykg.graph.Bundles;

/** Bundles that another thread looks for while those before are written. */
final class Ahead implements Bundles {
  private static final int TOGETHER = 128;
  private static final int MOST_WAITING = 16;
  private static final List<Bundle> DONE = new ArrayList<>();

  private final Bundles bundles;

  Ahead(Bundles bundles) {
    this.bundles = bundles;
  }

  @Override
  public void forEach(Sink sink) throws IOException {
    BlockingQueue<List<Bundle>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> looking = other.submit(() -> look(waiting));
      for (List<Bundle> some = waiting.take(); some != DONE; some = waiting.take()) {
        for (Bundle bundle : some) {
          sink.bundle(bundle);
        }
      }
      looking.get();
    } catch (ExecutionException e) {
      throw Crew.failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      // where the writer fails, nobody takes what the other puts
      other.shutdownNow();
    }
  }

  private Void look(BlockingQueue<List<Bundle>> waiting) throws IOException, InterruptedException {
    Batch batch = new Batch(waiting);
    try {
      bundles.forEach(batch);
    } finally {
      waiting.put(batch.some);
      waiting.put(DONE);
    }
    return null;
  }

  /** Gathers bundles, so that threads seldom wait for each other. */
  private static final class Batch implements Sink {
    private final BlockingQueue<List<Bundle>> waiting;
    private List<Bundle> some = new ArrayList<>(TOGETHER);

    Batch(BlockingQueue<List<Bundle>> waiting) {
      this.waiting = waiting;
    }

    @Override
    public void bundle(Bundle bundle) throws IOException {
      some.add(bundle);
      if (some.size() == TOGETHER) {
        try {
          waiting.put(some);
        } catch (InterruptedException e) {
          throw new IOException("nobody writes any more", e);
        }
        some = new ArrayList<>(TOGETHER);
      }
    }
  }
}

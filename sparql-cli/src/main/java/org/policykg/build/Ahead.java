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
import org.policykg.graph.Rows;

/** Rows that another thread looks for while those before are written. */
final class Ahead implements Rows {
  private static final int TOGETHER = 1024;
  private static final int MOST_WAITING = 16;
  private static final List<byte[]> DONE = new ArrayList<>();

  private final Rows rows;

  Ahead(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void forEach(Sink sink) throws IOException {
    BlockingQueue<List<byte[]>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> looking = other.submit(() -> look(waiting));
      for (List<byte[]> some = waiting.take(); some != DONE; some = waiting.take()) {
        for (byte[] row : some) {
          sink.row(row);
        }
      }
      looking.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      // where the writer fails, nobody takes what the other puts
      other.shutdownNow();
    }
  }

  private Void look(BlockingQueue<List<byte[]>> waiting) throws IOException, InterruptedException {
    Batch batch = new Batch(waiting);
    try {
      rows.forEach(batch);
    } finally {
      waiting.put(batch.some);
      waiting.put(DONE);
    }
    return null;
  }

  /** Gathers rows, so that threads seldom wait for each other. */
  private static final class Batch implements Sink {
    private final BlockingQueue<List<byte[]>> waiting;
    private List<byte[]> some = new ArrayList<>(TOGETHER);

    Batch(BlockingQueue<List<byte[]>> waiting) {
      this.waiting = waiting;
    }

    @Override
    public void row(byte[] row) throws IOException {
      some.add(row);
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

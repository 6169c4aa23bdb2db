package org.policykg.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Writes the text of bundles, which other threads make where there is much of it, in order. */
final class TextWriter {
  /** Bytes of bundles whose text one thread makes at a time. */
  private static final int TOGETHER = 1 << 16;

  private static final int MOST_WAITING = 16;

  private final OutputStream out;
  private final Bytes text = new Bytes(TOGETHER);

  TextWriter(OutputStream out) {
    this.out = out;
  }

  void append(String words) {
    text.append(words);
  }

  /** Appends the text of all bundles. */
  void append(Bundles bundles, BundleText.Style style) throws IOException {
    Batches batches = new Batches(style);
    try {
      bundles.forEach(batches);
      batches.end();
    } finally {
      batches.close();
    }
    if (text.size() > TOGETHER) {
      text.moveTo(out);
    }
  }

  /** Hands everything on. */
  void flush() throws IOException {
    text.moveTo(out);
    out.flush();
  }

  /** Bundles whose text one thread makes. */
  private final class Batches implements Bundles.Sink {
    private final BundleText.Style style;
    private final Queue<Future<Bytes>> pending = new ArrayDeque<>();
    private final Queue<Bytes> written = new ArrayDeque<>();
    private @Nullable ExecutorService others;
    private List<Bundle> batch = new ArrayList<>();
    private int length;

    Batches(BundleText.Style style) {
      this.style = style;
    }

    @Override
    public void bundle(Bundle bundle) throws IOException {
      batch.add(bundle);
      length += bundle.length();
      if (length > TOGETHER) {
        handOver();
      }
    }

    private void handOver() throws IOException {
      ExecutorService threads = others;
      if (threads == null) {
        text.moveTo(out);
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        others = threads;
      }
      List<Bundle> full = batch;
      // text repeats the subject for each of its predicates
      Bytes room = written.isEmpty() ? new Bytes(2 * length) : written.remove();
      pending.add(threads.submit(() -> make(full, room)));
      batch = new ArrayList<>(full.size());
      length = 0;
      while (pending.size() > MOST_WAITING) {
        write(pending.remove());
      }
    }

    private Bytes make(List<Bundle> some, Bytes to) {
      BundleText maker = style.on(to);
      some.forEach(maker::append);
      return to;
    }

    private void write(Future<Bytes> made) throws IOException {
      try {
        Bytes text = made.get();
        text.moveTo(out);
        written.add(text);
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }

    void end() throws IOException {
      while (!pending.isEmpty()) {
        write(pending.remove());
      }
      make(batch, text);
    }

    void close() {
      if (others != null) {
        others.shutdownNow();
      }
    }
  }
}

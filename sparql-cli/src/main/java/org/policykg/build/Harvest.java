package org.policykg.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.policykg.query.BadInput;
import org.policykg.source.Input;
import org.policykg.source.Skipped;
import org.policykg.source.Source;
import org.policykg.source.Unread;

/**
 * Reads documents on all cores and puts them into a spool, in the order of the inputs. Each text is
 * taken once, under the first of its names, whatever the order of the inputs.
 */
final class Harvest {
  /** Documents that wait for a core or for their turn; more would only fill the memory. */
  private static final int MOST_WAITING = 256;

  /** Documents that are waited for at once, since to wake a thread takes as long as a short one. */
  private static final int TOGETHER = 16;

  /** How much of the heap those may take that came as lines, each of which may be long. */
  private static final int SHARE_OF_HEAP = 16;

  /** An input that is being read. */
  private record Pending(String name, long held, Future<Outcome> result) {}

  /** What became of an input. */
  private sealed interface Outcome permits Read, Left {}

  /** An input that gave nothing. */
  private record Left(Skipped input) implements Outcome {}

  /** A document that was read: what is asked of it later, and its bytes as a {@link Block}. */
  static final class Read implements Outcome {
    private final Gist gist;
    private final byte[] block;

    Read(Gist gist, byte[] block) {
      this.gist = gist;
      this.block = block;
    }
  }

  /** What reads one document; several threads call it at once. */
  interface Reader {
    Read read(Source source);
  }

  private final Reader reader;
  private final Spool spool;
  private final Observer observer;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private final long mostHeld = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
  private long held;
  private final Digests byText = new Digests();
  private final Map<String, String> leftOut = new TreeMap<>();

  Harvest(Reader reader, Spool spool, Observer observer) {
    this.reader = reader;
    this.spool = spool;
    this.observer = observer;
  }

  /**
   * Reads all documents.
   *
   * @return the numbers of the blocks that count, in the order of the inputs
   */
  int[] read(Iterator<Unread> inputs, int threads) throws IOException {
    ExecutorService cores = Executors.newFixedThreadPool(threads);
    try {
      while (inputs.hasNext()) {
        Unread input = inputs.next();
        pending.add(new Pending(input.name(), input.held(), cores.submit(() -> open(input))));
        held += input.held();
        if (pending.size() > MOST_WAITING) {
          collect(TOGETHER);
        }
        while (held > mostHeld && pending.size() > 1) {
          collect(pending.remove());
        }
      }
      while (!pending.isEmpty()) {
        collect(pending.remove());
      }
    } finally {
      cores.shutdownNow();
    }
    for (Map.Entry<String, String> left : leftOut.entrySet()) {
      observer.leftOut(left.getKey(), gist(byText.get(left.getValue())).name());
    }
    return byText.numbers();
  }

  private Gist gist(int block) throws IOException {
    return Block.of(spool.get(block)).gist();
  }

  private Outcome open(Unread input) {
    Input opened = input.open();
    return opened instanceof Source source ? reader.read(source) : new Left((Skipped) opened);
  }

  /** Collects the next inputs once the last of them was read, as those before nearly always are. */
  private void collect(int count) throws IOException {
    List<Pending> some = new ArrayList<>(count);
    while (some.size() < count) {
      some.add(pending.remove());
    }
    await(some.get(count - 1).result());
    for (Pending next : some) {
      collect(next);
    }
  }

  private static void await(Future<Outcome> result) throws IOException {
    try {
      result.get();
    } catch (ExecutionException e) {
      // told when it is collected
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void collect(Pending next) throws IOException {
    held -= next.held();
    try {
      Outcome outcome = next.result().get();
      if (outcome instanceof Read read) {
        keep(read);
        observer.read(next.name());
      } else {
        Skipped input = ((Left) outcome).input();
        observer.skipped(input.name(), input.reason());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof BadInput fault) {
        throw fault;
      }
      observer.skipped(
          next.name(), "meets a defect of policykg, please report it: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void keep(Read read) throws IOException {
    Gist gist = read.gist;
    int block = byText.get(gist.text());
    if (block >= 0) {
      Gist before = gist(block);
      if (comesBefore(before, gist)) {
        leftOut.put(gist.name(), gist.text());
        return;
      }
      leftOut.put(before.name(), gist.text());
    }
    byText.put(gist.text(), spool.add(read.block));
  }

  private static boolean comesBefore(Gist one, Gist other) {
    int byName = one.name().compareTo(other.name());
    return byName < 0 || (byName == 0 && one.sha256().compareTo(other.sha256()) <= 0);
  }
}

package org.policykg.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
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

  /** An input that is being read. */
  private record Pending(String name, Future<Outcome> result) {}

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

  /** Where a text's document lies in the spool. */
  private record Kept(int block, String name, String sha256) {
    boolean comesBefore(Gist other) {
      int byName = name.compareTo(other.name());
      return byName < 0 || (byName == 0 && sha256.compareTo(other.sha256()) <= 0);
    }
  }

  private static final Kept NOWHERE = new Kept(-1, "", "");

  private final Reader reader;
  private final Spool spool;
  private final Observer observer;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private final Map<String, Kept> byText = new HashMap<>();
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
        pending.add(new Pending(input.name(), cores.submit(() -> open(input))));
        if (pending.size() > MOST_WAITING) {
          collect(pending.remove());
        }
      }
      while (!pending.isEmpty()) {
        collect(pending.remove());
      }
    } finally {
      cores.shutdownNow();
    }
    leftOut.forEach(
        (name, text) -> observer.leftOut(name, byText.getOrDefault(text, NOWHERE).name()));
    return byText.values().stream().mapToInt(Kept::block).sorted().toArray();
  }

  private Outcome open(Unread input) {
    Input opened = input.open();
    return opened instanceof Source source ? reader.read(source) : new Left((Skipped) opened);
  }

  private void collect(Pending next) throws IOException {
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
    Kept before = byText.get(gist.text());
    if (before != null && before.comesBefore(gist)) {
      leftOut.put(gist.name(), gist.text());
      return;
    }
    if (before != null) {
      leftOut.put(before.name(), gist.text());
    }
    byText.put(gist.text(), new Kept(spool.add(read.block), gist.name(), gist.sha256()));
  }
}

package org.policykg.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Loads a new store. Jena's own loaders put tuple by tuple into each index, and those of several
 * threads wait for ever where one of them dies, as on a full disk; here what goes wrong in a thread
 * is thrown to the one that loads.
 */
public final class StoreLoader implements AutoCloseable {
  private static final int BATCH = 1 << 12;

  /** Batches that wait to be numbered; more would only fill the memory. */
  private static final int MOST_WAITING = 8;

  private final Path folder;
  private final long memory;
  private final List<NodeTupleTable> tables;
  private final TupleFile triples;
  private final TupleFile quads;
  private final Numbering numbering;
  private final ExecutorService numberer = Executors.newSingleThreadExecutor();
  private final ExecutorService packers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Queue<Future<?>> pending = new ArrayDeque<>();
  private List<Quad> batch = new ArrayList<>(BATCH);

  /**
   * A loader.
   *
   * @param store an empty one, that no one else uses
   * @param folder where tuples are put aside
   * @param memory how many bytes sorting may take
   */
  public StoreLoader(DatasetGraph store, Path folder, long memory) throws IOException {
    this.folder = folder;
    this.memory = memory;
    DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(store);
    tables =
        List.of(data.getTripleTable().getNodeTupleTable(), data.getQuadTable().getNodeTupleTable());
    triples = new TupleFile(folder.resolve("triples"));
    quads = new TupleFile(folder.resolve("quads"));
    numbering = new Numbering(tables.get(0).getNodeTable(), triples, quads);
    number(numbering::begin);
  }

  /** Puts a triple into the default graph. */
  public void triple(Triple triple) {
    quad(Quad.defaultGraphIRI, triple);
  }

  /** Puts a triple into a graph. */
  public void quad(Node graph, Triple triple) {
    batch.add(Quad.create(graph, triple));
    if (batch.size() == BATCH) {
      numberBatch();
    }
  }

  private void numberBatch() {
    List<Quad> full = batch;
    batch = new ArrayList<>(BATCH);
    number(() -> numbering.add(full));
  }

  /** What may fail. */
  private interface Work {
    void run() throws IOException;
  }

  private void number(Work work) {
    pending.add(numberer.submit(callable(work)));
    while (pending.size() > MOST_WAITING) {
      await(pending.remove());
    }
  }

  private static Callable<Boolean> callable(Work work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private static void await(Future<?> result) {
    try {
      result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new UncheckedIOException((IOException) e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /** Whether there is a named graph so far. */
  public boolean hasGraphs() {
    numberBatch();
    settle();
    return quads.size() > 0;
  }

  /** Gives the triples of the default graph so far a graph. */
  public void moveTriples(Node graph) {
    numberBatch();
    number(() -> numbering.moveTriples(graph));
  }

  private void settle() {
    while (!pending.isEmpty()) {
      await(pending.remove());
    }
  }

  /** Makes the indexes; the store is to be opened anew then. */
  public void finish() {
    numberBatch();
    number(numbering::commit);
    settle();
    pack(tables.get(0), triples);
    pack(tables.get(1), quads);
    settle();
  }

  private void pack(NodeTupleTable table, TupleFile tuples) {
    if (tuples.size() > 0) {
      long share = memory / Runtime.getRuntime().availableProcessors();
      for (TupleIndex index : table.getTupleTable().getIndexes()) {
        IndexPacking packing = new IndexPacking(index, tuples, folder, share);
        pending.add(packers.submit(callable(packing::run)));
      }
    }
  }

  /** Ends the threads, before anyone takes the store from under them. */
  @Override
  public void close() throws IOException {
    // not by interrupting them, which would close the files of the store
    pending.forEach(each -> each.cancel(false));
    end(numberer);
    end(packers);
    triples.close();
    quads.close();
  }

  private static void end(ExecutorService threads) throws IOException {
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}

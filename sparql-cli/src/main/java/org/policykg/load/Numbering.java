package org.policykg.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/** Numbers the nodes of quads, and puts aside the tuples of their numbers; in one thread only. */
final class Numbering {
  private final NodeTable nodes;
  private final TupleFile triples;
  private final TupleFile quads;
  private final Known graph = new Known();
  private final Known subject = new Known();
  private final Known predicate = new Known();
  private final Known object = new Known();
  private final byte[] bytes = new byte[NodeId.SIZE];
  private final ByteBuffer number = ByteBuffer.wrap(bytes);
  private @Nullable Transaction transaction;

  Numbering(NodeTable nodes, TupleFile triples, TupleFile quads) {
    this.nodes = nodes;
    this.triples = triples;
    this.quads = quads;
  }

  /** The node that stood in a column last; the next one is often the same. */
  private final class Known {
    private @Nullable Node node;
    private long number;

    long of(Node next) {
      if (!next.equals(node)) {
        number = numbered(next);
        node = next;
      }
      return number;
    }
  }

  private long numbered(Node node) {
    NodeIdFactory.set(nodes.getAllocateNodeId(node), bytes);
    return number.getLong(0);
  }

  /** Begins; the same thread is to number and to commit. */
  void begin() {
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    CoLib.add(coordinator, nodes);
    CoLib.start(coordinator);
    transaction = coordinator.begin(TxnType.WRITE);
  }

  void add(List<Quad> batch) throws IOException {
    for (Quad quad : batch) {
      TupleFile file = triples;
      if (!quad.isDefaultGraph()) {
        file = quads;
        file.write(graph.of(quad.getGraph()));
      }
      file.write(subject.of(quad.getSubject()));
      file.write(predicate.of(quad.getPredicate()));
      file.write(object.of(quad.getObject()));
    }
  }

  /** Gives the triples that have no graph so far a graph. */
  void moveTriples(Node name) throws IOException {
    long number = graph.of(name);
    triples.flush();
    TupleFile.Reader reader = triples.reader(0, triples.size());
    long[] triple = new long[3];
    while (reader.read(triple) > 0) {
      quads.write(number);
      for (long each : triple) {
        quads.write(each);
      }
    }
    triples.clear();
  }

  void commit() throws IOException {
    triples.flush();
    quads.flush();
    if (transaction != null) {
      transaction.commit();
      transaction.end();
    }
  }
}

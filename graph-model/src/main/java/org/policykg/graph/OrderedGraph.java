package org.policykg.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that gives its triples out in order, for writers that take them as they come. */
final class OrderedGraph extends GraphBase {
  private final Triple[] triples;

  private OrderedGraph(Triple[] triples) {
    this.triples = triples;
  }

  static OrderedGraph of(Bundles bundles) throws IOException {
    List<Triple> triples = new ArrayList<>();
    bundles.forEach(bundle -> bundle.forEach(triples::add));
    return new OrderedGraph(triples.toArray(Triple[]::new));
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getMatchSubject();
    int from = subject == null ? 0 : first(subject, false);
    int to = subject == null ? triples.length : first(subject, true);
    return WrappedIterator.<Triple>createNoRemove(
            Arrays.asList(triples).subList(from, to).iterator())
        .filterKeep(pattern::matches);
  }

  @Override
  protected int graphBaseSize() {
    return triples.length;
  }

  /** The index of the first triple whose subject is this one, or lies behind it. */
  private int first(Node subject, boolean behind) {
    int low = 0;
    int high = triples.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Order.NODES.compare(triples[middle].getSubject(), subject);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

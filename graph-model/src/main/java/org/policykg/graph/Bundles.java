package org.policykg.graph;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Triples in the order of output, each once, as one {@link Bundle} for each subject. */
@FunctionalInterface
public interface Bundles {
  /** Takes bundles one by one. */
  @FunctionalInterface
  interface Sink {
    void bundle(Bundle bundle) throws IOException;
  }

  /** Gives out all bundles. */
  void forEach(Sink sink) throws IOException;

  /** The bundles of triples in any order, sorted in memory. */
  static Bundles of(Stream<Triple> triples) {
    BundleMaker maker = new BundleMaker();
    triples.forEach(triple -> Statements.say(triple, maker));
    return of(maker.bundles());
  }

  /** Bundles that are in order, one for each subject. */
  static Bundles of(List<Bundle> sorted) {
    return sink -> {
      for (Bundle bundle : sorted) {
        sink.bundle(bundle);
      }
    };
  }
}

package org.policykg.graph;

import java.io.IOException;
import java.util.Optional;

/** A dataset's triples: the default graph first, then each named graph by name. */
@FunctionalInterface
public interface Quads {
  /** Takes graphs one by one. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a graph.
     *
     * @param name its IRI; empty for the default graph
     */
    void graph(Optional<String> name, Bundles bundles) throws IOException;
  }

  /** Gives out all graphs. */
  void forEach(Sink sink) throws IOException;
}

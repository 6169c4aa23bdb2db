package org.policykg.output;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.policykg.graph.Bundles;
import org.policykg.graph.Iris;
import org.policykg.graph.Quads;

/** Where a graph goes: a file or a store. Made sure of before any work is done. */
public sealed interface Destination permits Destination.RdfFile, StoreTarget {
  /**
   * A file, in the syntax that its name asks for.
   *
   * @throws org.policykg.query.BadInput where it cannot be written
   */
  static Destination file(Path file) {
    return file(file, GraphFormat.of(file));
  }

  /**
   * A file, in a syntax of the user's choice.
   *
   * @throws org.policykg.query.BadInput where it cannot be written
   */
  static Destination file(Path file, GraphFormat format) {
    return new RdfFile(file, format, Target.of(file));
  }

  /**
   * A TDB2 store, in the place of an older one if there is one.
   *
   * @throws org.policykg.query.BadInput where it cannot be written
   */
  static Destination store(Path folder) {
    return StoreTarget.of(folder);
  }

  /** Writes triples whole, or leaves what was there as it was. */
  void write(Bundles bundles, Iris iris);

  /**
   * Writes a dataset whole, or leaves what was there as it was.
   *
   * @throws org.policykg.query.BadInput where it cannot hold named graphs
   */
  void writeGraphs(Quads quads, Iris iris);

  /** Writes a graph whole, or leaves what was there as it was. */
  default void write(Graph graph) {
    write(Bundles.of(graph.stream()), GraphFormat.base(graph));
  }

  /** Whether Jena must have started before anything is written. */
  boolean needsJena();

  /** Where it lies. */
  Path path();

  /** What to call the graph in a later command. */
  String name();

  /** An RDF file. */
  record RdfFile(Path file, GraphFormat format, Target target) implements Destination {
    @Override
    public void write(Bundles bundles, Iris iris) {
      target.write(out -> format.syntax().write(bundles, iris, out));
    }

    @Override
    public void writeGraphs(Quads quads, Iris iris) {
      format.checkNamedGraphs();
      target.write(out -> format.syntax().writeGraphs(quads, iris, out));
    }

    @Override
    public boolean needsJena() {
      return format.syntax().needsJena();
    }

    @Override
    public Path path() {
      return file;
    }

    @Override
    public String name() {
      return file.toString();
    }
  }
}

package org.policykg.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * A syntax of RDF. What is written depends on the set of triples only, not on the order in which
 * they come.
 */
public enum Syntax {
  TURTLE("ttl") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) throws IOException {
      new TurtleWriter(Prefixes.of(iris)).write(triples, out);
    }
  },
  NTRIPLES("nt") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) throws IOException {
      new NTriplesWriter().write(triples, out);
    }
  },
  /** One default graph. */
  NQUADS("nq") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) throws IOException {
      NTRIPLES.write(triples, iris, out);
    }
  },
  /** One default graph, as Turtle writes it. */
  TRIG("trig") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) throws IOException {
      TURTLE.write(triples, iris, out);
    }
  },
  JSONLD("jsonld") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) {
      byJena(RDFFormat.JSONLD11_PRETTY, triples, iris, out);
    }
  },
  RDFXML("rdf") {
    @Override
    void write(Triple[] triples, Iris iris, OutputStream out) {
      byJena(RDFFormat.RDFXML_PLAIN, triples, iris, out);
    }
  };

  private final String extension;

  Syntax(String extension) {
    this.extension = extension;
  }

  /** The extension of its files, without a dot. */
  public String extension() {
    return extension;
  }

  /** The syntax of an extension without a dot, such as {@code ttl}. */
  public static Optional<Syntax> of(String extension) {
    return Arrays.stream(values()).filter(syntax -> syntax.extension.equals(extension)).findFirst();
  }

  /** All extensions, for messages. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(Syntax::extension).toList();
  }

  /**
   * Writes triples as UTF-8, in order and each once, and flushes; does not close the stream.
   *
   * @param triples such as {@code graph.stream()}
   * @param iris whose base the prefixes of data stand for
   */
  public void write(Stream<Triple> triples, Iris iris, OutputStream out) throws IOException {
    write(Order.of(triples), iris, out);
  }

  abstract void write(Triple[] triples, Iris iris, OutputStream out) throws IOException;

  private static void byJena(RDFFormat format, Triple[] triples, Iris iris, OutputStream out) {
    Graph graph = new OrderedGraph(triples);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.of(iris));
    RDFWriter.source(graph).format(format).output(out);
  }
}

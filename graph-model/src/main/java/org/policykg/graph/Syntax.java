package org.policykg.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      TurtleText.write(bundles, Prefixes.of(iris), out);
    }
  },
  NTRIPLES("nt") {
    @Override
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      TextWriter writer = new TextWriter(out);
      writer.append(bundles, NTriplesText.style(Optional.empty()));
      writer.flush();
    }
  },
  /** One default graph. */
  NQUADS("nq") {
    @Override
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      NTRIPLES.write(bundles, iris, out);
    }

    @Override
    public void writeGraphs(Quads quads, Iris iris, OutputStream out) throws IOException {
      TextWriter writer = new TextWriter(out);
      quads.forEach((graph, bundles) -> writer.append(bundles, NTriplesText.style(graph)));
      writer.flush();
    }
  },
  /** One default graph, as Turtle writes it. */
  TRIG("trig") {
    @Override
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      TURTLE.write(bundles, iris, out);
    }

    @Override
    public void writeGraphs(Quads quads, Iris iris, OutputStream out) throws IOException {
      SortedMap<String, String> prefixes = Prefixes.of(iris);
      TextWriter writer = new TextWriter(out);
      writer.append(TurtleText.head(prefixes));
      quads.forEach(
          (graph, bundles) -> {
            graph.ifPresent(name -> writer.append(TurtleText.begin(prefixes, name)));
            writer.append(bundles, to -> new TurtleText(prefixes, to));
            graph.ifPresent(name -> writer.append("}\n"));
          });
      writer.flush();
    }
  },
  JSONLD("jsonld") {
    @Override
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      byJena(RDFFormat.JSONLD11_PRETTY, bundles, iris, out);
    }
  },
  RDFXML("rdf") {
    @Override
    public void write(Bundles bundles, Iris iris, OutputStream out) throws IOException {
      byJena(RDFFormat.RDFXML_PLAIN, bundles, iris, out);
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
    write(Bundles.of(triples), iris, out);
  }

  /** Writes bundles as UTF-8 and flushes; does not close the stream. */
  public abstract void write(Bundles bundles, Iris iris, OutputStream out) throws IOException;

  /**
   * Writes a dataset with its named graphs.
   *
   * @throws UnsupportedOperationException where the syntax has none; see {@link #hasNamedGraphs}
   */
  public void writeGraphs(Quads quads, Iris iris, OutputStream out) throws IOException {
    throw new UnsupportedOperationException(extension + " has no named graphs");
  }

  /** Whether the syntax has named graphs. */
  public boolean hasNamedGraphs() {
    return this == NQUADS || this == TRIG;
  }

  /** Whether Jena writes it, which has to be started for that; the others we write. */
  public boolean needsJena() {
    return this == JSONLD || this == RDFXML;
  }

  private static void byJena(RDFFormat format, Bundles bundles, Iris iris, OutputStream out)
      throws IOException {
    Graph graph = OrderedGraph.of(bundles);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.of(iris));
    RDFWriter.source(graph).format(format).output(out);
  }
}

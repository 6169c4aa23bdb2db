package org.policykg.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.policykg.graph.DocumentGraphs;
import org.policykg.graph.GraphException;
import org.policykg.graph.Iris;
import org.policykg.graph.Pol;
import org.policykg.graph.Syntax;
import org.policykg.query.BadInput;

/** A syntax of RDF as users name it: by a word or by a file's ending. */
public record GraphFormat(Syntax syntax) {
  public static final GraphFormat TURTLE = new GraphFormat(Syntax.TURTLE);

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "turtle", "ttl", "ntriples", "nt", "nquads", "nq", "json-ld", "jsonld", "rdfxml", "rdf");

  /**
   * The format of a word such as {@code turtle} or {@code nt}.
   *
   * @throws BadInput that names the words that would do
   */
  public static GraphFormat of(String word) {
    return Syntax.of(OTHER_WORDS.getOrDefault(word, word))
        .map(GraphFormat::new)
        .orElseThrow(
            () ->
                new BadInput(
                    "--format %s: no format for a graph; one of %s"
                        .formatted(word, String.join(", ", Syntax.extensions()))));
  }

  /**
   * The format that a file's name asks for; {@code .gz} behind it is left to who writes.
   *
   * @throws BadInput that names the endings that would do
   */
  public static GraphFormat of(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Optional.of(ending)
        .filter(found -> name.contains("."))
        .flatMap(Syntax::of)
        .map(GraphFormat::new)
        .orElseThrow(
            () ->
                new BadInput(
                    "%s: no RDF by its name; end it with one of .%s, each also .gz"
                        .formatted(file, String.join(" .", Syntax.extensions()))));
  }

  /** Writes a graph; the same triples give the same bytes. */
  public void write(Graph graph, OutputStream out) throws IOException {
    syntax.write(graph.stream(), base(graph), out);
  }

  /**
   * Refuses a syntax without named graphs.
   *
   * @throws BadInput that names those that have them
   */
  public void checkNamedGraphs() {
    if (!syntax.hasNamedGraphs()) {
      throw new BadInput("--graph-per-document: is for nq and trig only; other syntaxes have none");
    }
  }

  /**
   * Writes a graph cut into one named graph for each document.
   *
   * @throws BadInput where the graph does not hold what the shapes ask for
   */
  public void writeByDocument(Graph graph, OutputStream out) throws IOException {
    syntax.writeGraphs(byDocument(graph), base(graph), out);
  }

  private static DocumentGraphs byDocument(Graph graph) {
    try {
      return new DocumentGraphs(graph, base(graph));
    } catch (GraphException e) {
      throw new BadInput(
          "the graph cannot be cut by document: "
              + e.getMessage()
              + "; policykg validate says more",
          e);
    }
  }

  /** The base of a graph's data, which shortens its IRIs: what stands before a document's path. */
  public static Iris base(Graph graph) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), Pol.Document.node())
        .nextOptional()
        .map(triple -> base(triple.getSubject()))
        .orElseGet(Iris::standard);
  }

  /** The base of a document. */
  static Iris base(Node document) {
    return new Iris(document.getURI().replaceFirst("document/[0-9a-f]+$", ""));
  }
}

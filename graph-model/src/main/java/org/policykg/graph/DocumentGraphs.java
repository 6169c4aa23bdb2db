package org.policykg.graph;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policykg.model.Reading;

/**
 * A graph cut into one named graph for each document, which goes by the document's IRI and says all
 * that the document says, descriptions of what it names included; so a triple stands in the graph
 * of each document that says it, and to drop a graph is to forget a document. The default graph
 * holds what no document says. Together they hold the triples that were cut.
 */
public final class DocumentGraphs implements Quads {
  private final SortedMap<String, Set<Triple>> named = new TreeMap<>();
  private final Set<Triple> rest = new HashSet<>();

  /**
   * Cuts a graph.
   *
   * @param iris what its nodes are named by
   * @throws GraphException where the graph does not hold what the shapes ask for; names the node
   */
  public DocumentGraphs(Graph graph, Iris iris) {
    Set<Triple> said = new HashSet<>();
    Facts facts = new Facts(iris);
    for (Reading reading : Facts.read(graph)) {
      Set<Triple> own =
          named.computeIfAbsent(iris.document(reading.document()), absent -> new HashSet<>());
      facts.write(
          reading,
          triple -> {
            if (graph.contains(triple)) {
              own.add(triple);
            }
          });
      said.addAll(own);
    }
    graph.stream().filter(triple -> !said.contains(triple)).forEach(rest::add);
    placeOwned(graph);
  }

  /** What else is said of a document's own nodes belongs to it, whoever said it. */
  private void placeOwned(Graph graph) {
    rest.removeIf(
        triple ->
            owner(graph, triple.getSubject())
                .map(named::get)
                .map(own -> own.add(triple))
                .orElse(false));
  }

  private static Optional<String> owner(Graph graph, Node node) {
    if (graph.contains(node, Std.TYPE.node(), Pol.Document.node())) {
      return Optional.of(node.getURI());
    }
    return graph
        .find(node, Pol.document.node(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .mapWith(Node::getURI)
        .nextOptional();
  }

  /** The named graphs' triples, by name. */
  public Map<String, Set<Triple>> named() {
    return new LinkedHashMap<>(named);
  }

  /** The default graph's triples. */
  public Set<Triple> rest() {
    return Set.copyOf(rest);
  }

  @Override
  public void forEach(Sink sink) throws IOException {
    sink.graph(Optional.empty(), Bundles.of(rest.stream()));
    for (Map.Entry<String, Set<Triple>> graph : named.entrySet()) {
      sink.graph(Optional.of(graph.getKey()), Bundles.of(graph.getValue().stream()));
    }
  }
}

package org.policykg.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store remembers of how it was built, so that building it again touches only what has
 * changed. It lies in the store itself, to change in the same transaction, but where queries do not
 * look: in a graph of its own, or, where documents have named graphs and queries see their union,
 * in the default graph.
 *
 * @param setup digest of all but the documents that the store depends on: the version, the base,
 *     the words, the decisions
 * @param byDocument whether each document has a named graph
 * @param documents the IRI of each document, by the digest of all that it was read from
 */
public record Ledger(String setup, boolean byDocument, Map<String, String> documents) {
  private static final String NS = "https://w3id.org/policykg/store#";
  private static final Node SELF = NodeFactory.createURI(NS + "ledger");
  private static final Node SETUP = NodeFactory.createURI(NS + "setup");
  private static final Node LAYOUT = NodeFactory.createURI(NS + "layout");
  private static final Node KEY = NodeFactory.createURI(NS + "key");
  private static final String DOCUMENTS = "graph-per-document";
  private static final String ONE_GRAPH = "default-graph";

  public Ledger {
    documents = Map.copyOf(documents);
  }

  /** The ledger of a store, inside a transaction; empty where another program made the store. */
  public static Optional<Ledger> of(DatasetGraph data) {
    boolean byDocument = isByDocument(data);
    Node graph = graph(byDocument);
    return object(data, graph, SETUP)
        .map(
            setup -> {
              Map<String, String> documents = new HashMap<>();
              data.find(graph, Node.ANY, KEY, Node.ANY)
                  .forEachRemaining(
                      quad ->
                          documents.put(
                              quad.getObject().getLiteralLexicalForm(),
                              quad.getSubject().getURI()));
              return new Ledger(setup, byDocument, documents);
            });
  }

  /** Whether each document of a store has a named graph, inside a transaction. */
  static boolean isByDocument(DatasetGraph data) {
    return object(data, graph(true), LAYOUT).filter(DOCUMENTS::equals).isPresent();
  }

  private static Optional<String> object(DatasetGraph data, Node graph, Node property) {
    var quads = data.find(graph, SELF, property, Node.ANY);
    return quads.hasNext()
        ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static Node graph(boolean byDocument) {
    return byDocument ? Quad.defaultGraphIRI : SELF;
  }

  /** Gives out the quads of the ledger. */
  public void write(Consumer<Quad> sink) {
    sink.accept(says(SELF, SETUP, setup));
    sink.accept(says(SELF, LAYOUT, byDocument ? DOCUMENTS : ONE_GRAPH));
    documents.forEach(
        (key, document) -> sink.accept(says(NodeFactory.createURI(document), KEY, key)));
  }

  /** Says that each document has a named graph, in a store that remembers nothing else. */
  public static Quad layoutByDocument() {
    return Quad.create(graph(true), SELF, LAYOUT, NodeFactory.createLiteralString(DOCUMENTS));
  }

  private Quad says(Node subject, Node property, String text) {
    return Quad.create(
        graph(byDocument), Triple.create(subject, property, NodeFactory.createLiteralString(text)));
  }

  /** Turns a store's old ledger into this one, inside a transaction. */
  void replace(Ledger old, DatasetGraph data) {
    old.documents.forEach(
        (key, document) -> {
          if (!documents.containsKey(key)) {
            data.delete(says(NodeFactory.createURI(document), KEY, key));
          }
        });
    documents.forEach(
        (key, document) -> {
          if (!old.documents.containsKey(key)) {
            data.add(says(NodeFactory.createURI(document), KEY, key));
          }
        });
  }
}

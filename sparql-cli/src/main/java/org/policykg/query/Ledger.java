package org.policykg.query;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store remembers of how it was built, so that building it again touches only what has
 * changed. It lies in the store itself, to change in the same transaction, but where queries do not
 * look: in a graph of its own, or, where documents have named graphs and queries see their union,
 * in the default graph. It is looked up inside transactions, item by item.
 */
public final class Ledger {
  private static final String NS = "https://w3id.org/policykg/store#";
  private static final Node SELF = NodeFactory.createURI(NS + "ledger");
  private static final Node SETUP = NodeFactory.createURI(NS + "setup");
  private static final Node LAYOUT = NodeFactory.createURI(NS + "layout");
  private static final Node KEY = NodeFactory.createURI(NS + "key");
  private static final Node NAME = NodeFactory.createURI(NS + "name");
  private static final Node TEXT = NodeFactory.createURI(NS + "text");
  private static final Node STEM = NodeFactory.createURI(NS + "stem");
  private static final String DOCUMENTS = "graph-per-document";
  private static final String ONE_GRAPH = "default-graph";

  private final DatasetGraph data;
  private final Node graph;

  /**
   * How a store was built.
   *
   * @param setup digest of all but the documents that the store depends on: the version, the base,
   *     the words, the decisions
   * @param byDocument whether each document has a named graph
   */
  public record Making(String setup, boolean byDocument) {}

  /**
   * A document of a store.
   *
   * @param iri the document's
   * @param key digest of all that it was read from
   * @param text digest of its text
   */
  public record Entry(String iri, String key, String name, String text) {}

  Ledger(DatasetGraph data) {
    this.data = data;
    this.graph = graph(isByDocument(data));
  }

  private static Node graph(boolean byDocument) {
    return byDocument ? Quad.defaultGraphIRI : SELF;
  }

  /** Whether each document of a store has a named graph. */
  static boolean isByDocument(DatasetGraph data) {
    return data.contains(graph(true), SELF, LAYOUT, literal(DOCUMENTS));
  }

  /** Says that each document has a named graph, in a store that remembers nothing else. */
  public static Quad layoutByDocument() {
    return Quad.create(graph(true), SELF, LAYOUT, literal(DOCUMENTS));
  }

  /** How the store was built; empty where another program made it. */
  Optional<Making> making() {
    return text(SELF, SETUP).map(setup -> new Making(setup, Quad.isDefaultGraph(graph)));
  }

  private Optional<String> text(Node subject, Node property) {
    Iterator<Quad> quads = data.find(graph, subject, property, Node.ANY);
    try {
      return quads.hasNext()
          ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      Iter.close(quads);
    }
  }

  /** The IRIs of all documents by their keys. */
  Map<String, String> documents() {
    Map<String, String> documents = new HashMap<>();
    data.find(graph, Node.ANY, KEY, Node.ANY)
        .forEachRemaining(
            quad ->
                documents.put(
                    quad.getObject().getLiteralLexicalForm(), quad.getSubject().getURI()));
    return documents;
  }

  /** The document of a key. */
  Optional<String> document(String key) {
    return subjects(KEY, key).stream().findFirst();
  }

  /** The documents of a name. */
  List<String> named(String name) {
    return subjects(NAME, name);
  }

  /** The document that has a text. */
  Optional<String> withText(String text) {
    return subjects(TEXT, text).stream().findFirst();
  }

  /** A document's name. */
  String name(String document) {
    return text(NodeFactory.createURI(document), NAME).orElse("");
  }

  /** The stem of an initiative's name, if it has one. */
  Optional<String> stem(String initiative) {
    return text(NodeFactory.createURI(initiative), STEM);
  }

  /** The initiatives whose names have a stem. */
  List<String> withStem(String stem) {
    return subjects(STEM, stem);
  }

  private List<String> subjects(Node property, String text) {
    return Iter.toList(
        Iter.map(
            data.find(graph, Node.ANY, property, literal(text)),
            quad -> quad.getSubject().getURI()));
  }

  /** Forgets a document or an initiative. */
  void forget(String iri) {
    data.deleteAny(graph, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  void remember(Entry entry) {
    write(entry, graph, data::add);
  }

  /** Remembers the stem of an initiative's name. */
  void remember(String initiative, String stem) {
    data.add(says(graph, NodeFactory.createURI(initiative), STEM, stem));
  }

  static void write(Making making, Consumer<Quad> sink) {
    Node graph = graph(making.byDocument());
    sink.accept(says(graph, SELF, SETUP, making.setup()));
    sink.accept(says(graph, SELF, LAYOUT, making.byDocument() ? DOCUMENTS : ONE_GRAPH));
  }

  static void write(Making making, Entry entry, Consumer<Quad> sink) {
    write(entry, graph(making.byDocument()), sink);
  }

  private static void write(Entry entry, Node graph, Consumer<Quad> sink) {
    Node document = NodeFactory.createURI(entry.iri());
    sink.accept(says(graph, document, KEY, entry.key()));
    sink.accept(says(graph, document, NAME, entry.name()));
    sink.accept(says(graph, document, TEXT, entry.text()));
  }

  static void write(Making making, String initiative, String stem, Consumer<Quad> sink) {
    Node node = NodeFactory.createURI(initiative);
    sink.accept(says(graph(making.byDocument()), node, STEM, stem));
  }

  private static Quad says(Node graph, Node subject, Node property, String text) {
    return Quad.create(graph, subject, property, literal(text));
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}

package org.policykg.graph;

import static org.policykg.graph.Statements.iri;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policykg.model.Variant;
import org.policykg.reference.Scheme;
import org.policykg.reference.Vocabulary;

/**
 * The triples of variants, and back. {@code skos:closeMatch} stands in both directions, so that a
 * query need not ask for the other one; a node beside it holds the reasons.
 */
final class VariantTriples {
  private final Iris iris;
  private final Consumer<Triple> sink;
  private final Descriptions named;

  VariantTriples(Iris iris, Vocabulary vocabulary, Consumer<Triple> sink) {
    this.iris = iris;
    this.sink = sink;
    this.named = new Descriptions(iris, vocabulary, sink);
  }

  void write(Variant variant) {
    Node first = iri(iris.initiative(variant.first()));
    Node second = iri(iris.initiative(variant.second()));
    new Statements(first, sink).has(Std.CLOSE_MATCH, second);
    new Statements(second, sink).has(Std.CLOSE_MATCH, first);
    String self = iris.variant(variant);
    Statements node =
        new Statements(iri(self), sink)
            .a(Pol.Variant)
            .has(Pol.variantOf, first)
            .has(Pol.variantOf, second);
    variant
        .reasons()
        .forEach(reason -> node.has(Pol.reason, named.concept(Scheme.REASON, reason.word())));
    variant
        .decision()
        .ifPresent(
            decision ->
                node.has(
                    Pol.decision,
                    ReadingTriples.decision(iri(iris.decision(self)), decision, sink)));
  }

  /** All triples of a graph that are about variants. */
  static Set<Triple> all(Graph graph) {
    Set<Triple> all = new HashSet<>(graph.find(Node.ANY, Std.CLOSE_MATCH, Node.ANY).toList());
    Set<Node> nodes = new HashSet<>();
    graph
        .find(Node.ANY, Std.TYPE, Pol.Variant)
        .forEachRemaining(triple -> nodes.add(triple.getSubject()));
    for (Node property : List.of(Pol.reason, Std.IN_SCHEME, Pol.decision)) {
      for (Node node : List.copyOf(nodes)) {
        graph
            .find(node, property, Node.ANY)
            .forEachRemaining(triple -> nodes.add(triple.getObject()));
      }
    }
    nodes.forEach(node -> all.addAll(graph.find(node, Node.ANY, Node.ANY).toList()));
    return all;
  }

  static List<Variant> read(Graph graph) {
    return graph
        .find(Node.ANY, Std.TYPE, Pol.Variant)
        .mapWith(triple -> new Subject(graph, triple.getSubject()).checked(VariantTriples::variant))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static Variant variant(Subject node) {
    List<String> names =
        node.all(Pol.variantOf).stream().map(name -> name.text(Std.PREF_LABEL)).sorted().toList();
    if (names.size() != 2) {
      throw new GraphException(node.node() + " is a variant of " + names + ", not of two names");
    }
    TreeSet<Variant.Reason> reasons = new TreeSet<>();
    for (Subject reason : node.all(Pol.reason)) {
      reasons.add(GraphReadings.constant(reason, Variant.Reason.class));
    }
    return new Variant(
        names.get(0), names.get(1), reasons, node.maybe(Pol.decision).map(GraphReadings::decision));
  }
}

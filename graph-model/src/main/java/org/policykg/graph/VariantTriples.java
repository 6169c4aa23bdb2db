package org.policykg.graph;

import static org.policykg.graph.Term.iri;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policykg.model.Variant;
import org.policykg.reference.Scheme;

/**
 * The triples of variants, and back. {@code skos:closeMatch} stands in both directions, so that a
 * query need not ask for the other one; a node beside it holds the reasons.
 */
final class VariantTriples {
  private final Iris iris;
  private final Statements.Sink sink;
  private final Descriptions named;

  VariantTriples(Iris iris, SharedNodes nodes, Statements.Sink sink) {
    this.iris = iris;
    this.sink = sink;
    this.named = new Descriptions(nodes, sink);
  }

  void write(Variant variant) {
    Term first = iri(iris.initiative(variant.first()));
    Term second = iri(iris.initiative(variant.second()));
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

  /** Takes out what a graph says of an initiative's variants, but for what is to stay. */
  static void remove(Graph graph, Node initiative, Set<Triple> staying) {
    Set<Triple> all = new HashSet<>();
    for (Node variant : subjects(graph, Pol.variantOf.node(), initiative)) {
      about(graph, variant, all);
      List<Node> names = objects(graph, variant, Pol.variantOf.node());
      for (Node name : names) {
        names.forEach(other -> all.add(Triple.create(name, Std.CLOSE_MATCH.node(), other)));
      }
      objects(graph, variant, Pol.decision.node()).forEach(decision -> about(graph, decision, all));
    }
    Set<Node> concepts = new HashSet<>();
    all.stream()
        .filter(triple -> triple.getPredicate().equals(Pol.reason.node()))
        .forEach(triple -> concepts.add(triple.getObject()));
    all.stream().filter(triple -> !staying.contains(triple)).forEach(graph::delete);
    concepts.forEach(concept -> removeUnused(graph, concept));
  }

  /** Takes out a reason that no variant has any more, and the scheme of reasons with the last. */
  private static void removeUnused(Graph graph, Node concept) {
    if (!graph.contains(Node.ANY, Pol.reason.node(), concept)) {
      List<Node> schemes = objects(graph, concept, Std.IN_SCHEME.node());
      graph.remove(concept, Node.ANY, Node.ANY);
      for (Node scheme : schemes) {
        if (!graph.contains(Node.ANY, Std.IN_SCHEME.node(), scheme)) {
          graph.remove(scheme, Node.ANY, Node.ANY);
        }
      }
    }
  }

  private static void about(Graph graph, Node node, Set<Triple> sink) {
    sink.addAll(graph.find(node, Node.ANY, Node.ANY).toList());
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  static List<Variant> read(Graph graph) {
    return graph
        .find(Node.ANY, Std.TYPE.node(), Pol.Variant.node())
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

package org.policykg.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The order of output: by subject, predicate and object; {@code rdf:type} comes first. */
final class Order {
  /** IRIs first, then literals by text, language and datatype, then blank nodes. */
  static final Comparator<Node> NODES = Order::compare;

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NODES)
          .thenComparing(Triple::getPredicate, Order::comparePredicates)
          .thenComparing(Triple::getObject, NODES);

  private Order() {}

  /** The triples in order, each once. */
  static Triple[] of(Stream<Triple> triples) {
    Triple[] sorted = triples.toArray(Triple[]::new);
    Arrays.parallelSort(sorted, TRIPLES);
    int size = 0;
    for (Triple triple : sorted) {
      if (size == 0 || !triple.equals(sorted[size - 1])) {
        sorted[size++] = triple;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private static int comparePredicates(Node a, Node b) {
    boolean typeA = a.equals(Std.TYPE);
    boolean typeB = b.equals(Std.TYPE);
    return typeA || typeB ? Boolean.compare(typeB, typeA) : compare(a, b);
  }

  private static int compare(Node a, Node b) {
    if (a.equals(b)) {
      return 0;
    }
    int byKind = Integer.compare(kind(a), kind(b));
    if (byKind != 0) {
      return byKind;
    }
    if (a.isURI()) {
      return a.getURI().compareTo(b.getURI());
    }
    if (a.isBlank()) {
      return a.getBlankNodeLabel().compareTo(b.getBlankNodeLabel());
    }
    int byText = a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm());
    if (byText != 0) {
      return byText;
    }
    int byLanguage = a.getLiteralLanguage().compareTo(b.getLiteralLanguage());
    return byLanguage != 0
        ? byLanguage
        : a.getLiteralDatatypeURI().compareTo(b.getLiteralDatatypeURI());
  }

  private static int kind(Node node) {
    if (node.isURI()) {
      return 0;
    }
    if (node.isLiteral()) {
      return 1;
    }
    if (node.isBlank()) {
      return 2;
    }
    throw new GraphException("neither IRI, literal nor blank node: " + node);
  }
}

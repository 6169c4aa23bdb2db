package org.policykg.graph;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The order of nodes in output, which is that of {@link TermBytes}. */
final class Order {
  /** IRIs first, then literals by text, language and datatype, then blank nodes. */
  static final Comparator<Node> NODES = Order::compare;

  private Order() {}

  private static int compare(Node a, Node b) {
    if (a.equals(b)) {
      return 0;
    }
    int byKind = Integer.compare(kind(a), kind(b));
    if (byKind != 0) {
      return byKind;
    }
    if (a.isURI()) {
      return compare(a.getURI(), b.getURI());
    }
    if (a.isBlank()) {
      return compare(a.getBlankNodeLabel(), b.getBlankNodeLabel());
    }
    int byText = compare(a.getLiteralLexicalForm(), b.getLiteralLexicalForm());
    if (byText != 0) {
      return byText;
    }
    int byLanguage = compare(a.getLiteralLanguage(), b.getLiteralLanguage());
    return byLanguage != 0
        ? byLanguage
        : compare(a.getLiteralDatatypeURI(), b.getLiteralDatatypeURI());
  }

  /** By code points, as bytes of UTF-8 go. */
  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (c != d) {
        // a half of a pair stands for a code point behind all that one char holds
        int byPair = Boolean.compare(Character.isSurrogate(c), Character.isSurrogate(d));
        return byPair != 0 ? byPair : c - d;
      }
    }
    return a.length() - b.length();
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

package org.policykg.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * How Turtle and N-Triples write a term.
 *
 * @param prefixes namespace to prefix; empty for N-Triples
 */
record Terms(Map<String, String> prefixes) {
  private static final String XSD_INTEGER = XSDDatatype.XSDinteger.getURI();
  private static final String XSD_DECIMAL = XSDDatatype.XSDdecimal.getURI();
  private static final String XSD_STRING = XSDDatatype.XSDstring.getURI();

  static Terms nTriples() {
    return new Terms(Map.of());
  }

  static Terms turtle(Map<String, String> prefixes) {
    Map<String, String> byNamespace = new HashMap<>();
    prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
    return new Terms(byNamespace);
  }

  void write(Node node, StringBuilder to) {
    if (node.isURI()) {
      writeIri(node.getURI(), to);
    } else if (node.isLiteral()) {
      writeLiteral(node, to);
    } else if (node.isBlank()) {
      to.append("_:b");
      node.getBlankNodeLabel().chars().forEach(c -> to.append(Integer.toHexString(c)));
    } else {
      throw new GraphException("neither IRI, literal nor blank node: " + node);
    }
  }

  private void writeIri(String iri, StringBuilder to) {
    int local = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    String prefix = prefixes.get(iri.substring(0, local));
    if (prefix != null && isLocalName(iri, local)) {
      to.append(prefix).append(':').append(iri, local, iri.length());
      return;
    }
    to.append('<');
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        escape(c, to);
      } else {
        to.append(c);
      }
    }
    to.append('>');
  }

  /** Whether what follows in the IRI needs no escape as a local name; narrower than the grammar. */
  private static boolean isLocalName(String iri, int from) {
    if (from == iri.length() || iri.charAt(from) == '-') {
      return false;
    }
    return iri.codePoints()
        .skip(iri.codePointCount(0, from))
        .allMatch(
            c ->
                c == '_'
                    || c == '-'
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 0x3400 && c <= 0x9FFF));
  }

  private void writeLiteral(Node node, StringBuilder to) {
    String text = node.getLiteralLexicalForm();
    String type = node.getLiteralDatatypeURI();
    if (!prefixes.isEmpty() && isShort(text, type)) {
      to.append(text);
      return;
    }
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      writeChar(text.charAt(i), to);
    }
    to.append('"');
    if (!node.getLiteralLanguage().isEmpty()) {
      to.append('@').append(node.getLiteralLanguage());
    } else if (!type.equals(XSD_STRING)) {
      to.append("^^");
      writeIri(type, to);
    }
  }

  private static boolean isShort(String text, String type) {
    return (type.equals(XSD_INTEGER) && isNumber(text, false))
        || (type.equals(XSD_DECIMAL) && isNumber(text, true));
  }

  private static boolean isNumber(String text, boolean withPoint) {
    int digits = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    boolean formed =
        withPoint
            ? point > digits && point < text.length() - 1 && point == text.lastIndexOf('.')
            : point < 0 && text.length() > digits;
    return formed && text.chars().skip(digits).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  private static void writeChar(char c, StringBuilder to) {
    switch (c) {
      case '"' -> to.append("\\\"");
      case '\\' -> to.append("\\\\");
      case '\n' -> to.append("\\n");
      case '\r' -> to.append("\\r");
      case '\t' -> to.append("\\t");
      default -> {
        if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) {
          escape(c, to);
        } else {
          to.append(c);
        }
      }
    }
  }

  private static void escape(char c, StringBuilder to) {
    to.append(String.format("\\u%04X", (int) c));
  }
}

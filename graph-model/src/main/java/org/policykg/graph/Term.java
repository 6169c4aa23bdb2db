package org.policykg.graph;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A term of what is written. Jena is started by its first node, which takes as long as to read a
 * document; what goes to a file needs none.
 */
public final class Term {
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

  private final byte kind;
  private final String text;
  private final String language;
  private final String datatype;
  private @Nullable Node node;

  private Term(byte kind, String text, String language, String datatype) {
    this.kind = kind;
    this.text = text;
    this.language = language;
    this.datatype = datatype;
  }

  static Term iri(String iri) {
    return new Term(Row.IRI, iri, "", "");
  }

  /** A literal. */
  static Term text(String text) {
    return new Term(Row.LITERAL, text, "", XSD + "string");
  }

  /** A literal of a language. */
  static Term text(String text, String language) {
    return new Term(Row.LITERAL, text, language, LANG_STRING);
  }

  /**
   * A literal of a datatype.
   *
   * @param datatype its name in XML Schema, such as {@code integer}
   */
  static Term typed(String text, String datatype) {
    return new Term(Row.LITERAL, text, "", XSD + datatype);
  }

  /** The term that a node is. */
  static Term of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      return new Term(
          Row.LITERAL,
          node.getLiteralLexicalForm(),
          node.getLiteralLanguage(),
          node.getLiteralDatatypeURI());
    }
    if (node.isBlank()) {
      return new Term(Row.BLANK, node.getBlankNodeLabel(), "", "");
    }
    throw new GraphException("neither IRI, literal nor blank node: " + node);
  }

  /** Which of the kinds of terms of {@link Row}. */
  byte kind() {
    return kind;
  }

  /** The IRI, the literal's text or the blank node's label. */
  public String text() {
    return text;
  }

  String language() {
    return language;
  }

  String datatype() {
    return datatype;
  }

  /** The node of a graph that the term is. */
  public Node node() {
    Node made = node;
    if (made == null) {
      made = make();
      node = made;
    }
    return made;
  }

  private Node make() {
    return switch (kind) {
      case Row.IRI -> NodeFactory.createURI(text);
      case Row.BLANK -> NodeFactory.createBlankNode(text);
      default ->
          language.isEmpty()
              ? NodeFactory.createLiteralDT(
                  text, TypeMapper.getInstance().getSafeTypeByName(datatype))
              : NodeFactory.createLiteralLang(text, language);
    };
  }

  @Override
  public String toString() {
    return text;
  }
}

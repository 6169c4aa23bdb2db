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

  private static final Type NONE = new Type("", "");
  private static final Type STRING = new Type("", XSD + "string");
  static final Type INTEGER = new Type("", XSD + "integer");
  static final Type DECIMAL = new Type("", XSD + "decimal");
  static final Type DATE = new Type("", XSD + "date");
  static final Type YEAR = new Type("", XSD + "gYear");
  static final Type ZH = Type.of("zh");
  static final Type EN = Type.of("en");

  private final byte kind;
  private final String text;
  private final Type type;
  private byte @Nullable [] kept;
  private @Nullable Node node;

  /** What a literal is, beside its text. */
  static final class Type {
    private final String language;
    private final String datatype;
    private final byte[] bytes;

    private Type(String language, String datatype) {
      this.language = language;
      this.datatype = datatype;
      Bytes closed = new Bytes(64);
      closed.appendClosed(language);
      closed.appendClosed(datatype);
      this.bytes = closed.toArray();
    }

    private static Type of(String language) {
      return new Type(language, "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");
    }
  }

  private Term(byte kind, String text, Type type) {
    this.kind = kind;
    this.text = text;
    this.type = type;
  }

  static Term iri(String iri) {
    return new Term(TermBytes.IRI, iri, NONE);
  }

  /** A literal. */
  static Term text(String text) {
    return text(text, STRING);
  }

  /** A literal of a language or a datatype. */
  static Term text(String text, Type type) {
    return new Term(TermBytes.LITERAL, text, type);
  }

  /**
   * A literal of a datatype.
   *
   * @param datatype its name in XML Schema, such as {@code hexBinary}
   */
  static Term typed(String text, String datatype) {
    return text(text, new Type("", XSD + datatype));
  }

  /** The term that a node is. */
  static Term of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      return text(
          node.getLiteralLexicalForm(),
          new Type(node.getLiteralLanguage(), node.getLiteralDatatypeURI()));
    }
    if (node.isBlank()) {
      return new Term(TermBytes.BLANK, node.getBlankNodeLabel(), NONE);
    }
    throw new GraphException("neither IRI, literal nor blank node: " + node);
  }

  /** The same term, which will be said often, with its bytes at hand. */
  Term kept() {
    kept = bytes();
    return this;
  }

  /** The term as {@link TermBytes}. */
  byte[] bytes() {
    Bytes bytes = new Bytes(128);
    appendTo(bytes);
    return bytes.toArray();
  }

  /** Appends the term as {@link TermBytes}. */
  void appendTo(Bytes bytes) {
    byte[] known = kept;
    if (known != null) {
      bytes.append(known);
      return;
    }
    bytes.append(kind);
    bytes.appendClosed(text);
    if (kind == TermBytes.LITERAL) {
      bytes.append(type.bytes);
    }
  }

  /** The IRI, the literal's text or the blank node's label. */
  public String text() {
    return text;
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
      case TermBytes.IRI -> NodeFactory.createURI(text);
      case TermBytes.BLANK -> NodeFactory.createBlankNode(text);
      default ->
          type.language.isEmpty()
              ? NodeFactory.createLiteralDT(
                  text, TypeMapper.getInstance().getSafeTypeByName(type.datatype))
              : NodeFactory.createLiteralLang(text, type.language);
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Term term
            && kind == term.kind
            && text.equals(term.text)
            && type.language.equals(term.type.language)
            && type.datatype.equals(term.type.datatype));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

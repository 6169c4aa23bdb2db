package org.policykg.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Says things about one node. */
record Statements(Node subject, Consumer<Triple> sink) {
  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  Statements a(Node... types) {
    for (Node type : types) {
      has(Std.TYPE, type);
    }
    return this;
  }

  Statements has(Node property, Node object) {
    sink.accept(Triple.create(subject, property, object));
    return this;
  }

  Statements text(Node property, String text) {
    return has(property, NodeFactory.createLiteralString(text));
  }

  Statements zh(Node property, String text) {
    return has(property, NodeFactory.createLiteralLang(text, "zh"));
  }

  Statements en(Node property, String text) {
    return has(property, NodeFactory.createLiteralLang(text, "en"));
  }

  Statements number(Node property, int number) {
    return typed(property, Integer.toString(number), XSDDatatype.XSDinteger);
  }

  Statements decimal(Node property, BigDecimal number) {
    return typed(property, number.toPlainString(), XSDDatatype.XSDdecimal);
  }

  Statements date(Node property, LocalDate day) {
    return typed(property, day.toString(), XSDDatatype.XSDdate);
  }

  Statements year(Node property, int year) {
    return typed(property, Integer.toString(year), XSDDatatype.XSDgYear);
  }

  private Statements typed(Node property, String text, XSDDatatype type) {
    return has(property, NodeFactory.createLiteralDT(text, type));
  }
}

package org.policykg.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A node of a graph and what the graph says of it. Of several values the least is taken. */
record Subject(Graph graph, Node node) {

  boolean is(Term type) {
    return graph.contains(node, Std.TYPE.node(), type.node());
  }

  /** The nodes that point here. */
  List<Subject> subjectsOf(Term property) {
    return graph
        .find(Node.ANY, property.node(), node)
        .mapWith(triple -> new Subject(graph, triple.getSubject()))
        .toList();
  }

  List<Subject> all(Term property) {
    return objects(property).stream().map(object -> new Subject(graph, object)).toList();
  }

  Optional<Subject> maybe(Term property) {
    return first(property).map(object -> new Subject(graph, object));
  }

  Subject one(Term property) {
    return new Subject(graph, value(property));
  }

  /** The node's own IRI. */
  String iri() {
    return node.getURI();
  }

  List<String> texts(Term property) {
    return objects(property).stream().map(this::lexical).toList();
  }

  Optional<String> maybeText(Term property) {
    return first(property).map(this::lexical);
  }

  String text(Term property) {
    return lexical(value(property));
  }

  int number(Term property) {
    return Integer.parseInt(text(property));
  }

  BigDecimal decimal(Term property) {
    return new BigDecimal(text(property));
  }

  LocalDate date(Term property) {
    return LocalDate.parse(text(property));
  }

  /**
   * What a reader makes of this node.
   *
   * @throws GraphException that names this node, where a value in its reach does not fit
   */
  <T> T checked(Function<Subject, T> reader) {
    try {
      return reader.apply(this);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new GraphException(node + ": " + e.getMessage(), e);
    }
  }

  private Node value(Term property) {
    return first(property).orElseThrow(() -> new GraphException(node + " has no " + property));
  }

  private String lexical(Node object) {
    if (!object.isLiteral()) {
      throw new GraphException(node + " has " + object + " where a literal is expected");
    }
    return object.getLiteralLexicalForm();
  }

  private Optional<Node> first(Term property) {
    return objects(property).stream().findFirst();
  }

  private List<Node> objects(Term property) {
    return graph
        .find(node, property.node(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .sorted(Order.NODES)
        .toList();
  }
}

package org.policykg.query;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.policykg.graph.Iris;

/** Puts the user's values in the place of a query's variables: as terms, never as text. */
public final class Values {
  private static final PrefixMap PREFIXES = PrefixMapFactory.create(QueryText.PREFIXES);

  private final OpenGraph graph;

  /** Values for queries to a graph, where the names of divisions are looked up. */
  public Values(OpenGraph graph) {
    this.graph = graph;
  }

  /**
   * A shipped query with its parameters bound.
   *
   * @throws BadInput where a parameter is unknown, missing or of the wrong type
   */
  public Query bind(ShippedQuery shipped, Map<String, String> texts) {
    Map<String, Node> values = new TreeMap<>();
    List<String> known = shipped.parameters().stream().map(ShippedQuery.Parameter::name).toList();
    for (String name : texts.keySet()) {
      if (!known.contains(name)) {
        throw new BadInput(
            "-v %s: %s has no such parameter; %s"
                .formatted(
                    name,
                    shipped.name(),
                    known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
      }
    }
    for (ShippedQuery.Parameter parameter : shipped.parameters()) {
      String text = texts.get(parameter.name());
      if (text != null) {
        values.put(parameter.name(), value(parameter, text));
      } else if (parameter.required()) {
        throw new BadInput(
            "%s needs -v %s=...: %s"
                .formatted(shipped.name(), parameter.name(), parameter.meaning()));
      }
    }
    return substitute(shipped.query(), values);
  }

  /**
   * A query of the user's own with its variables bound. A value is a text unless it is written as a
   * term: {@code <iri>}, {@code "5"^^xsd:integer}, {@code "名"@zh}.
   */
  public static Query bind(Query query, Map<String, String> texts) {
    Map<String, Node> values = new TreeMap<>();
    texts.forEach((name, text) -> values.put(name, term(name, text)));
    String body = query.serialize();
    for (String name : values.keySet()) {
      if (!body.contains("?" + name)) {
        throw new BadInput("-v " + name + ": the query has no variable ?" + name);
      }
    }
    return substitute(query, values);
  }

  private Node value(ShippedQuery.Parameter parameter, String text) {
    if (parameter.type() == ValueType.DIVISION) {
      return parameter.type().value(new DivisionNames(graph).code(text));
    }
    try {
      return parameter.type().value(text);
    } catch (NumberFormatException e) {
      throw new BadInput(
          "-v " + parameter.name() + "=" + text + ": not a number; " + parameter.meaning(), e);
    }
  }

  private static Node term(String name, String text) {
    if (!text.matches("(?s)[<\"].*")) {
      return NodeFactory.createLiteralString(text);
    }
    try {
      Node node = NodeFactoryExtra.parseNode(text, PREFIXES);
      if (node.isURI() && !node.getURI().matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
        throw new BadInput("-v " + name + "=" + text + ": a relative IRI, which names nothing");
      }
      return node;
    } catch (RiotException | IllegalFormatException e) {
      // Jena fails to complain of a % at the end of a prefixed name
      throw new BadInput("-v " + name + "=" + text + ": not an RDF term", e);
    }
  }

  /**
   * A query with terms in the place of variables, in standard SPARQL that any endpoint understands:
   * every group that names the variable begins with {@code VALUES}.
   */
  static Query substitute(Query query, Map<String, Node> values) {
    if (values.isEmpty()) {
      return query;
    }
    Query open = query.cloneQuery();
    if (open.getQueryPattern() == null) {
      open.setQueryPattern(new ElementGroup());
    }
    Query bound = QueryTransformOps.transform(open, new Binder(values));
    bound.setQueryPattern(begin(bound.getQueryPattern(), values));
    try {
      return QueryText.whole(
          QueryFactory.create(bound.serialize(), Iris.BASE, Syntax.syntaxSPARQL_11));
    } catch (QueryException e) {
      throw new BadInput(
          "the query computes one of " + values.keySet() + " itself; bind another", e);
    }
  }

  private static ElementGroup begin(Element pattern, Map<String, Node> values) {
    ElementGroup group = new ElementGroup();
    values.forEach(
        (name, value) -> {
          ElementData data = new ElementData();
          data.add(Var.alloc(name));
          data.add(BindingFactory.binding(Var.alloc(name), value));
          group.addElement(data);
        });
    List<Element> rest =
        pattern instanceof ElementGroup inner ? inner.getElements() : List.of(pattern);
    rest.forEach(group::addElement);
    return group;
  }

  /** Lets the groups inside a query know the values, since a group does not see those around it. */
  private static final class Binder extends ElementTransformCopyBase {
    private final Map<String, Node> values;

    Binder(Map<String, Node> values) {
      this.values = values;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
      Element copy = super.transform(group, elements);
      String text = group.toString();
      Map<String, Node> named = new TreeMap<>(values);
      named.keySet().removeIf(name -> !text.matches("(?s).*[?$]" + name + "\\b.*"));
      return named.isEmpty() ? copy : begin(copy, named);
    }
  }
}

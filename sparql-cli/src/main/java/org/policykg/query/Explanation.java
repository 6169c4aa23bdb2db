package org.policykg.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.policykg.model.Initiative;

/** Who says a thing, and where: the facts about whatever a name means. */
public final class Explanation {
  private static final Query NAMES = Resources.query(Explanation.class, "explain/names.rq");
  private static final Query FACTS = Resources.query(Explanation.class, "explain/facts.rq");

  private final OpenGraph graph;
  private final Map<String, Set<Node>> nodes = new TreeMap<>();

  /** Explanations from a graph. */
  public Explanation(OpenGraph graph) {
    this.graph = graph;
  }

  /**
   * The facts about what a name means, in the order of the documents.
   *
   * @param name an initiative, a division by code or name, an indicator, or a node's IRI; a part of
   *     a name where nothing is called so
   * @return empty where nothing is known
   */
  public List<Fact> of(String name) {
    if (name.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      return facts(List.of(NodeFactory.createURI(name)));
    }
    String wanted = Initiative.normalise(name);
    readNames();
    List<Node> exact = called(wanted::equals);
    return facts(exact.isEmpty() ? called(known -> known.contains(wanted)) : exact);
  }

  /** Names in the graph that are like a name. */
  public List<String> near(String name) {
    readNames();
    return NearNames.of(Initiative.normalise(name), nodes.keySet());
  }

  private List<Node> called(Predicate<String> fits) {
    Set<Node> found = new LinkedHashSet<>();
    nodes.forEach(
        (name, bearers) -> {
          if (fits.test(name)) {
            found.addAll(bearers);
          }
        });
    return List.copyOf(found);
  }

  private void readNames() {
    if (nodes.isEmpty()) {
      graph.ask(
          NAMES,
          answer -> {
            answer.select().forEachRemaining(this::add);
            return nodes;
          });
    }
  }

  private void add(Binding row) {
    String name = row.get("name").getLiteralLexicalForm();
    add(Initiative.normalise(name), row.get("node"));
    if (row.contains("code")) {
      add(row.get("code").getLiteralLexicalForm(), row.get("node"));
      DivisionNames.shortName(name).ifPresent(shorter -> add(shorter, row.get("node")));
    }
  }

  private void add(String name, Node node) {
    nodes.computeIfAbsent(name, absent -> new LinkedHashSet<>()).add(node);
  }

  private List<Fact> facts(Collection<Node> about) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Node node : about) {
      Query query = Values.substitute(FACTS, Map.of("node", node));
      graph.ask(
          query,
          answer -> {
            answer
                .select()
                .forEachRemaining(row -> facts.putIfAbsent(row.get("fact").getURI(), Fact.of(row)));
            return facts;
          });
    }
    return new ArrayList<>(facts.values());
  }
}

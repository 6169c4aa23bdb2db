package org.policykg.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of a graph's initiatives, for who joins them. */
public final class NamesOfGraph {
  private static final int RECENT = 1000;

  private final Graph graph;

  // names of documents, by division; those that share a name are asked for again and again
  private final Map<Node, Map<Node, SortedSet<String>>> recent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Map<Node, SortedSet<String>>> eldest) {
          return size() > RECENT;
        }
      };

  /**
   * The names of a graph, as long as its documents stay as they are.
   *
   * @param graph where they are looked up, each for itself
   */
  public NamesOfGraph(Graph graph) {
    this.graph = graph;
  }

  /** The name of an initiative, if the graph holds it. */
  public Optional<String> of(String initiative) {
    Subject node = subject(initiative);
    return node.is(Pol.Initiative) ? Optional.of(node.text(Std.PREF_LABEL)) : Optional.empty();
  }

  /** The names that a document has. */
  public SortedSet<String> in(String document) {
    SortedSet<String> names = new TreeSet<>();
    for (Subject fact : subject(document).subjectsOf(Pol.document)) {
      if (fact.is(Pol.Adoption)) {
        names.add(name(fact));
      }
    }
    return names;
  }

  /** The names that are joined with an initiative's. */
  public SortedSet<String> joinedWith(String initiative) {
    SortedSet<String> names = new TreeSet<>();
    for (Subject variant : subject(initiative).subjectsOf(Pol.variantOf)) {
      for (Subject name : variant.all(Pol.variantOf)) {
        of(name.iri()).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The names that stand beside an initiative's, for each division and document that has it. */
  public Iterable<SortedSet<String>> together(String initiative) {
    Map<List<Node>, SortedSet<String>> together = new HashMap<>();
    for (Subject fact : subject(initiative).subjectsOf(Pol.initiative)) {
      Subject document = fact.one(Pol.document);
      Node division = fact.one(Pol.division).node();
      together.put(
          List.of(document.node(), division),
          recent
              .computeIfAbsent(document.node(), node -> byDivision(document))
              .getOrDefault(division, Collections.emptySortedSet()));
    }
    return together.values();
  }

  private static Map<Node, SortedSet<String>> byDivision(Subject document) {
    Map<Node, SortedSet<String>> names = new HashMap<>();
    for (Subject fact : document.subjectsOf(Pol.document)) {
      if (fact.is(Pol.Adoption)) {
        for (Subject division : fact.all(Pol.division)) {
          names.computeIfAbsent(division.node(), node -> new TreeSet<>()).add(name(fact));
        }
      }
    }
    return names;
  }

  private static String name(Subject adoption) {
    return adoption.one(Pol.initiative).text(Std.PREF_LABEL);
  }

  private Subject subject(String iri) {
    return new Subject(graph, NodeFactory.createURI(iri));
  }
}

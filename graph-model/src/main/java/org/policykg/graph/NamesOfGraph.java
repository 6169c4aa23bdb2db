package org.policykg.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The names of a graph's initiatives, for who joins them. */
public final class NamesOfGraph {
  private final Graph graph;

  private NamesOfGraph(Graph graph) {
    this.graph = graph;
  }

  /**
   * Gives out every name.
   *
   * @param needsContext of which names it is asked what stands beside them
   * @param sink takes names that one division has in one document, or a name alone
   */
  public static void read(
      Graph graph, Predicate<String> needsContext, Consumer<SortedSet<String>> sink) {
    NamesOfGraph names = new NamesOfGraph(graph);
    for (Node initiative :
        graph.find(Node.ANY, Std.TYPE, Pol.Initiative).mapWith(Triple::getSubject).toSet()) {
      String name = names.name(initiative);
      if (needsContext.test(name)) {
        names.together(initiative).forEach(sink);
      } else {
        sink.accept(new TreeSet<>(Set.of(name)));
      }
    }
  }

  private String name(Node initiative) {
    return new Subject(graph, initiative).text(Std.PREF_LABEL);
  }

  /** The names that stand beside an initiative's, for each division and document that has it. */
  private Iterable<SortedSet<String>> together(Node initiative) {
    Map<List<Node>, SortedSet<String>> together = new HashMap<>();
    for (Subject fact : new Subject(graph, initiative).subjectsOf(Pol.initiative)) {
      Subject document = fact.one(Pol.document);
      Node division = fact.one(Pol.division).node();
      together.computeIfAbsent(
          List.of(document.node(), division), place -> names(document, division));
    }
    return together.values();
  }

  private SortedSet<String> names(Subject document, Node division) {
    SortedSet<String> names = new TreeSet<>();
    for (Subject other : document.subjectsOf(Pol.document)) {
      if (other.is(Pol.Adoption) && graph.contains(other.node(), Pol.division, division)) {
        names.add(name(other.one(Pol.initiative).node()));
      }
    }
    return names;
  }
}

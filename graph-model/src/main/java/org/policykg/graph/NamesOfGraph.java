package org.policykg.graph;

import java.util.HashMap;
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
  private final Graph graph;

  /**
   * The names of a graph.
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
      together.computeIfAbsent(
          List.of(document.node(), division), place -> names(document, division));
    }
    return together.values();
  }

  private SortedSet<String> names(Subject document, Node division) {
    SortedSet<String> names = new TreeSet<>();
    for (Subject other : document.subjectsOf(Pol.document)) {
      if (other.is(Pol.Adoption) && graph.contains(other.node(), Pol.division, division)) {
        names.add(name(other));
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

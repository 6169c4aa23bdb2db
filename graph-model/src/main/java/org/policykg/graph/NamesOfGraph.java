package org.policykg.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of a graph's initiatives, for who joins them. */
public final class NamesOfGraph {
  private static final int RECENT = 1000;
  private static final int RECENT_NAMES = 20_000;

  private final Graph graph;
  private final Optional<Function<String, Graph>> parts;

  // names of documents, by division; those that share a name are asked for again and again
  private final Map<Node, Map<Node, SortedSet<String>>> recent = recent(RECENT);

  private final Map<Node, String> names = recent(RECENT_NAMES);

  /** Who pursues what. */
  private record Pursuit(Node division, Node initiative) {}

  private static <V> Map<Node, V> recent(int most) {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Node, V> eldest) {
        return size() > most;
      }
    };
  }

  /**
   * The names of a graph, as long as its documents stay as they are.
   *
   * @param graph where they are looked up, each for itself
   */
  public NamesOfGraph(Graph graph) {
    this(graph, Optional.empty());
  }

  /**
   * The names of a graph that is the union of graphs of documents, in which theirs are found
   * sooner.
   *
   * @param parts the graph of a document, by its IRI
   */
  public NamesOfGraph(Graph graph, Function<String, Graph> parts) {
    this(graph, Optional.of(parts));
  }

  private NamesOfGraph(Graph graph, Optional<Function<String, Graph>> parts) {
    this.graph = graph;
    this.parts = parts;
  }

  /** The name of an initiative, if the graph holds it. */
  public Optional<String> of(String initiative) {
    Subject node = subject(initiative);
    return node.is(Pol.Initiative) ? Optional.of(node.text(Std.PREF_LABEL)) : Optional.empty();
  }

  /** The names that a document has. */
  public SortedSet<String> in(String document) {
    SortedSet<String> found = new TreeSet<>();
    pursuits(subject(document)).forEach(each -> found.add(name(each.initiative())));
    return found;
  }

  /** The names that are joined with an initiative's. */
  public SortedSet<String> joinedWith(String initiative) {
    SortedSet<String> joined = new TreeSet<>();
    for (Subject variant : subject(initiative).subjectsOf(Pol.variantOf)) {
      for (Subject name : variant.all(Pol.variantOf)) {
        of(name.iri()).ifPresent(joined::add);
      }
    }
    return joined;
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

  private Map<Node, SortedSet<String>> byDivision(Subject document) {
    Map<Node, SortedSet<String>> found = new HashMap<>();
    for (Pursuit each : pursuits(document)) {
      found.computeIfAbsent(each.division(), node -> new TreeSet<>()).add(name(each.initiative()));
    }
    return found;
  }

  /** What a document says who pursues; only adoptions have an initiative. */
  private List<Pursuit> pursuits(Subject document) {
    return parts.map(part -> all(part.apply(document.iri()))).orElseGet(() -> oneByOne(document));
  }

  private static List<Pursuit> all(Graph part) {
    Map<Node, Node> initiatives = new HashMap<>();
    part.find(Node.ANY, Pol.initiative.node(), Node.ANY)
        .forEach(triple -> initiatives.put(triple.getSubject(), triple.getObject()));
    List<Pursuit> pursuits = new ArrayList<>();
    part.find(Node.ANY, Pol.division.node(), Node.ANY)
        .forEach(
            triple -> {
              Node initiative = initiatives.get(triple.getSubject());
              if (initiative != null) {
                pursuits.add(new Pursuit(triple.getObject(), initiative));
              }
            });
    return pursuits;
  }

  private static List<Pursuit> oneByOne(Subject document) {
    List<Pursuit> pursuits = new ArrayList<>();
    for (Subject fact : document.subjectsOf(Pol.document)) {
      for (Subject initiative : fact.all(Pol.initiative)) {
        for (Subject division : fact.all(Pol.division)) {
          pursuits.add(new Pursuit(division.node(), initiative.node()));
        }
      }
    }
    return pursuits;
  }

  private String name(Node initiative) {
    return names.computeIfAbsent(initiative, node -> new Subject(graph, node).text(Std.PREF_LABEL));
  }

  private Subject subject(String iri) {
    return new Subject(graph, NodeFactory.createURI(iri));
  }
}

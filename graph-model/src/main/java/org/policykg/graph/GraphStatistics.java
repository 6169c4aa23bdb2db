package org.policykg.graph;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** How much of what a graph holds, as VoID counts. */
final class GraphStatistics {
  private final SortedMap<Node, Long> entitiesByClass = new TreeMap<>(comparing(Node::getURI));
  private final SortedMap<Node, Long> triplesByProperty = new TreeMap<>(comparing(Node::getURI));
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> objects = new HashSet<>();
  private long triples;

  GraphStatistics(Graph graph) {
    graph.stream().forEach(this::count);
  }

  private void count(Triple triple) {
    triples++;
    subjects.add(triple.getSubject());
    objects.add(triple.getObject());
    triplesByProperty.merge(triple.getPredicate(), 1L, Long::sum);
    if (triple.getPredicate().equals(Std.TYPE.node()) && triple.getObject().isURI()) {
      entitiesByClass.merge(triple.getObject(), 1L, Long::sum);
    }
  }

  long triples() {
    return triples;
  }

  int distinctSubjects() {
    return subjects.size();
  }

  int distinctObjects() {
    return objects.size();
  }

  /** Class to how many things are said to be of it. */
  SortedMap<Node, Long> entitiesByClass() {
    return entitiesByClass;
  }

  /** Property to how many triples have it. */
  SortedMap<Node, Long> triplesByProperty() {
    return triplesByProperty;
  }

  /** Namespaces of the classes and properties. */
  SortedSet<String> vocabularies() {
    SortedSet<String> namespaces = new TreeSet<>();
    for (Set<Node> terms : Set.of(entitiesByClass.keySet(), triplesByProperty.keySet())) {
      for (Node term : terms) {
        String iri = term.getURI();
        namespaces.add(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
      }
    }
    return namespaces;
  }
}

package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.policykg.model.Reading;

class DocumentGraphsTest {
  private static final Iris IRIS = new Iris("http://x.cn/");
  private static final Facts FACTS = new Facts(IRIS);

  private static Set<Triple> triples(Graph graph) {
    return new HashSet<>(graph.stream().toList());
  }

  private static Set<Triple> union(DocumentGraphs cut) {
    Set<Triple> union = new HashSet<>(cut.rest());
    cut.named().values().forEach(union::addAll);
    return union;
  }

  @Test
  void togetherTheGraphsHoldAllTriples() {
    Graph graph = FACTS.graph(Samples.all());
    DocumentGraphs cut = new DocumentGraphs(graph, IRIS);
    assertEquals(triples(graph), union(cut));
    assertEquals(Set.of(), cut.rest());
  }

  @Test
  void toDropAGraphIsToForgetItsDocument() {
    List<Reading> all = Samples.all();
    assertTrue(all.size() > 1);
    for (Reading reading : all) {
      Map<String, Set<Triple>> named = new DocumentGraphs(FACTS.graph(all), IRIS).named();
      named.remove(IRIS.document(reading.document()));
      Set<Triple> left = new HashSet<>();
      named.values().forEach(left::addAll);
      List<Reading> others = all.stream().filter(other -> !other.equals(reading)).toList();
      assertEquals(triples(FACTS.graph(others)), left);
    }
  }

  @Test
  void whatNoDocumentSaysStaysOutside() {
    Graph graph = FACTS.graph(Samples.all());
    Triple foreign =
        Triple.create(
            NodeFactory.createURI("http://x.cn/initiative/a"),
            NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#closeMatch"),
            NodeFactory.createURI("http://x.cn/initiative/b"));
    graph.add(foreign);
    DocumentGraphs cut = new DocumentGraphs(graph, IRIS);
    assertEquals(Set.of(foreign), cut.rest());
    assertEquals(triples(graph), union(cut));
  }

  @Test
  void whatIsAddedToAFactGoesWithItsDocument() {
    Reading reading = Samples.all().get(0);
    Graph graph = FACTS.graph(List.of(reading));
    Triple note =
        Triple.create(
            NodeFactory.createURI(IRIS.adoption(reading.document(), reading.adoptions().get(0))),
            NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#note"),
            NodeFactory.createLiteralString("looked at"));
    graph.add(note);
    DocumentGraphs cut = new DocumentGraphs(graph, IRIS);
    assertEquals(Set.of(), cut.rest());
    assertTrue(cut.named().values().stream().anyMatch(own -> own.contains(note)));
  }
}

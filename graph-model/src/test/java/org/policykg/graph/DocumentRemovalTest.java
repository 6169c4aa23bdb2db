package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.policykg.model.Adoption;
import org.policykg.model.Reading;

final class DocumentRemovalTest {
  private static final Iris IRIS = Iris.standard();
  private static final Facts FACTS = new Facts(IRIS);

  private static String lines(Graph graph) {
    return graph.stream().map(Triple::toString).sorted().collect(Collectors.joining("\n"));
  }

  private static void assertForgets(List<Reading> all, Set<Integer> gone) {
    Graph graph = FACTS.graph(all);
    List<String> documents = new ArrayList<>();
    List<Reading> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (gone.contains(i)) {
        documents.add(IRIS.document(all.get(i).document()));
      } else {
        others.add(all.get(i));
      }
    }
    DocumentRemoval.from(graph, documents);
    assertEquals(lines(FACTS.graph(others)), lines(graph));
  }

  @Test
  void anyDocumentsCanBeForgotten() {
    List<Reading> all = Samples.all();
    assertTrue(all.size() > 1 && all.size() < 10, all.size() + " samples");
    for (int set = 0; set < 1 << all.size(); set++) {
      Set<Integer> gone = new HashSet<>();
      for (int i = 0; i < all.size(); i++) {
        if ((set >> i & 1) == 1) {
          gone.add(i);
        }
      }
      assertForgets(all, gone);
    }
  }

  @Test
  void whatAnotherDocumentSaysToo() {
    Reading one = Samples.all().get(0);
    List<Adoption> fewer = one.adoptions().subList(0, one.adoptions().size() / 2);
    Reading other =
        new Reading(
            Samples.document("other.txt", "0e"),
            one.sections(),
            fewer,
            List.of(),
            one.announced(),
            List.of());
    assertForgets(List.of(one, other), Set.of(0));
    assertForgets(List.of(one, other), Set.of(1));
  }
}

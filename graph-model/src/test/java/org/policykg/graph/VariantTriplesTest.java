package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.policykg.model.Adoption;
import org.policykg.model.Decision;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.model.Variant.Reason;

final class VariantTriplesTest {
  private static final Facts FACTS = new Facts(Iris.standard());

  /** Every two names of the samples. */
  private static List<Variant> variants() {
    TreeSet<String> names = new TreeSet<>();
    for (Reading reading : Samples.all()) {
      for (Adoption fact : reading.adoptions()) {
        names.add(fact.initiative().name());
      }
    }
    List<Variant> variants = new ArrayList<>();
    for (String first : names) {
      for (String second : names.tailSet(first, false)) {
        variants.add(Variant.of(second, first, Set.of(Reason.NUMERAL, Reason.HEAD_NOUN)));
      }
    }
    assertTrue(variants.size() > 100, variants.toString());
    return variants;
  }

  private static Graph graph(List<Variant> variants) {
    return FACTS.graph(Samples.all(), variants);
  }

  @Test
  void variantsReadBackEqual() {
    List<Variant> variants = new ArrayList<>(variants());
    Variant decided =
        variants
            .get(0)
            .with(
                new Decision(Iris.standard().variant(variants.get(0)), false, "ab".repeat(32), 7));
    variants.set(0, decided);
    assertEquals(variants, Facts.variants(graph(variants)));
    assertEquals(Facts.read(FACTS.graph(Samples.all())), Facts.read(graph(variants)));
  }

  @Test
  void closeMatchStandsInBothDirections() {
    Node one = NodeFactory.createURI(Iris.standard().initiative("双招双引"));
    Node other = NodeFactory.createURI(Iris.standard().initiative("双招双引工程"));
    Graph graph = graph(List.of(Variant.of("双招双引工程", "双招双引", Set.of(Reason.HEAD_NOUN))));
    assertTrue(graph.contains(one, Std.CLOSE_MATCH.node(), other));
    assertTrue(graph.contains(other, Std.CLOSE_MATCH.node(), one));
  }

  @Test
  void graphsMergeByUnion() {
    List<Variant> variants = variants();
    List<Variant> reversed = new ArrayList<>(variants);
    Collections.reverse(reversed);
    Graph graph = graph(variants.subList(0, 70));
    graph(reversed).stream().forEach(graph::add);
    assertTrue(graph.isIsomorphicWith(graph(variants)));
    assertTrue(graph.stream().noneMatch(triple -> triple.getSubject().isBlank()));
  }

  @Test
  void everyVariantHasItsOwnIri() {
    TreeSet<String> iris = new TreeSet<>();
    variants().forEach(variant -> iris.add(Iris.standard().variant(variant)));
    assertEquals(variants().size(), iris.size());
  }

  @Test
  void aNameIsNoVariantOfItself() {
    assertThrows(
        IllegalArgumentException.class, () -> Variant.of("双招双引", "双招双引", Set.of(Reason.SPELLING)));
    assertThrows(IllegalArgumentException.class, () -> Variant.of("双招双引", "双招双引工程", Set.of()));
  }

  @Test
  void aLinkOfThreeNamesIsNamedInTheComplaint() {
    Graph graph = graph(variants());
    Node link = NodeFactory.createURI(Iris.standard().variant(variants().get(0)));
    graph.remove(link, Pol.variantOf.node(), Node.ANY);
    String message = assertThrows(GraphException.class, () -> Facts.variants(graph)).toString();
    assertTrue(message.contains("/variant/"), message);
  }
}

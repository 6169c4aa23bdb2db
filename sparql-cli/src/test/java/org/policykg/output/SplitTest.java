package org.policykg.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final List<Fact> FACTS =
      IntStream.range(0, 2000)
          .mapToObj(i -> new Fact("county" + i % 100, "adopts", "initiative" + i / 20))
          .toList();

  @Test
  void aboutATenthIsForEachQuestion() {
    Split split = Split.of(FACTS, fact -> true);
    assertEquals(2000, split.train().size() + split.valid().size() + split.test().size());
    assertEquals(200, split.valid().size(), 45);
    assertEquals(200, split.test().size(), 45);
  }

  @Test
  void whatIsAskedWasSeen() {
    Split split = Split.of(FACTS, fact -> true);
    Set<String> seen = new HashSet<>();
    split.train().forEach(fact -> seen.addAll(List.of(fact.head(), fact.tail())));
    for (List<Fact> asked : List.of(split.valid(), split.test())) {
      assertTrue(asked.stream().allMatch(f -> seen.containsAll(List.of(f.head(), f.tail()))));
    }
  }

  @Test
  void aFactOfItsOwnIsTrainedOn() {
    List<Fact> alone =
        IntStream.range(0, 50).mapToObj(i -> new Fact("c" + i, "adopts", "i" + i)).toList();
    assertEquals(alone, sorted(Split.of(alone, fact -> true).train()));
  }

  private static List<Fact> sorted(List<Fact> facts) {
    return facts.stream().sorted((a, b) -> Integer.compare(number(a), number(b))).toList();
  }

  private static int number(Fact fact) {
    return Integer.parseInt(fact.head().substring(1));
  }

  @Test
  void descriptionsAreTrainedOn() {
    Split split = Split.of(FACTS, fact -> false);
    assertEquals(FACTS, split.train());
  }

  @Test
  void aFactKeepsItsPlaceWhenOthersCome() {
    List<Fact> more = new ArrayList<>(FACTS);
    more.add(new Fact("another", "adopts", "initiative1"));
    Set<Fact> test = new HashSet<>(Split.of(more, fact -> true).test());
    assertTrue(test.containsAll(Split.of(FACTS, fact -> true).test()));
    Collections.shuffle(more, new Random(1));
    assertEquals(test, new HashSet<>(Split.of(more, fact -> true).test()));
  }

  @Test
  void bothDirectionsOfAPartnershipStayTogether() {
    for (int i = 0; i < 100; i++) {
      assertEquals(
          new Fact("a" + i, "names-partner", "b").tenth(),
          new Fact("b", "names-partner", "a" + i).tenth());
    }
  }
}

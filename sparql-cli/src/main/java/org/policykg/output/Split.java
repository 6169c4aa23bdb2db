package org.policykg.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Triples to train on, to choose a model by, and to test it: about eight, one and one tenth of the
 * facts. Everything that the latter two name is in the first. A triple's place depends on the
 * triple alone, unless nothing else tells of what it names.
 */
record Split(List<Fact> train, List<Fact> valid, List<Fact> test) {
  Split {
    train = List.copyOf(train);
    valid = List.copyOf(valid);
    test = List.copyOf(test);
  }

  /**
   * Splits triples.
   *
   * @param triples in order, each once
   * @param asked whether a triple's relation is one that a model can be asked for; the others are
   *     all trained on
   */
  static Split of(List<Fact> triples, Predicate<Fact> asked) {
    List<Fact> train = new ArrayList<>();
    List<Fact> rest = new ArrayList<>();
    for (Fact triple : triples) {
      (asked.test(triple) && triple.tenth() >= 8 ? rest : train).add(triple);
    }
    Set<String> seen = new HashSet<>();
    train.forEach(triple -> see(triple, seen));
    List<Fact> valid = new ArrayList<>();
    List<Fact> test = new ArrayList<>();
    for (Fact triple : rest) {
      if (!seen.containsAll(Set.of(triple.head(), triple.relation(), triple.tail()))) {
        see(triple, seen);
        train.add(triple);
      } else {
        (triple.tenth() == 8 ? valid : test).add(triple);
      }
    }
    return new Split(train, valid, test);
  }

  private static void see(Fact triple, Set<String> seen) {
    seen.add(triple.head());
    seen.add(triple.relation());
    seen.add(triple.tail());
  }
}

package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What was found in a document, paired with what gold wants: required items first, each with the
 * first free row that fits. A row that fits only an optional item is neither right nor wrong, and
 * so is a second mention of an item that is paired already.
 *
 * @param pairs in the order in which they were made
 * @param missed required items without a row
 * @param wrong rows that fit no item
 */
record Matching<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> wrong) {
  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /** A row and the item that it is. */
  record Pair<G, F>(G gold, F found, boolean required) {}

  /** Pairs rows with items, both in their given order. */
  static <G, F> Matching<G, F> of(
      List<G> gold, Predicate<G> required, List<F> found, BiPredicate<G, F> fits) {
    List<F> free = new ArrayList<>(found);
    List<Pair<G, F>> pairs = new ArrayList<>();
    List<G> missed = new ArrayList<>();
    for (boolean must : List.of(true, false)) {
      for (G item : gold) {
        if (required.test(item) != must) {
          continue;
        }
        Optional<F> fitting = free.stream().filter(row -> fits.test(item, row)).findFirst();
        if (fitting.isPresent()) {
          free.remove(fitting.get());
          pairs.add(new Pair<>(item, fitting.get(), must));
        } else if (must) {
          missed.add(item);
        }
      }
    }
    free.removeIf(row -> gold.stream().anyMatch(item -> fits.test(item, row)));
    return new Matching<>(pairs, missed, free);
  }

  /** The pairs whose item must be found. */
  List<Pair<G, F>> right() {
    return pairs.stream().filter(Pair::required).toList();
  }

  Counts counts() {
    return new Counts(right().size(), missed.size(), wrong.size());
  }
}

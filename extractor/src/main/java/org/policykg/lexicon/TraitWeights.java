package org.policykg.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What traits weigh, found by their parts: by kind, group and value. */
final class TraitWeights {
  static final TraitWeights NONE = new TraitWeights();

  private final Map<String, Map<String, Map<String, Double>>> byKind = new HashMap<>();

  void put(Trait trait, double weight) {
    byKind
        .computeIfAbsent(trait.kind(), kind -> new HashMap<>())
        .computeIfAbsent(trait.group(), group -> new HashMap<>())
        .put(trait.value(), weight);
  }

  /** The sum of the weights, in the order of the traits; one that is unknown weighs nothing. */
  double sum(List<Trait> traits) {
    double sum = 0;
    for (Trait trait : traits) {
      sum +=
          byKind
              .getOrDefault(trait.kind(), Map.of())
              .getOrDefault(trait.group(), Map.of())
              .getOrDefault(trait.value(), 0.0);
    }
    return sum;
  }
}

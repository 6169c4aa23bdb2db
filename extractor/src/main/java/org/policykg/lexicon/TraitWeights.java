package org.policykg.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What traits weigh, found by their parts: a group once for all that is seen of a reading. */
public final class TraitWeights {
  static final TraitWeights NONE = new TraitWeights();
  private static final Group NO_GROUP = new Group();

  private final Map<String, Group> groups = new HashMap<>();

  /** What the traits of a group weigh; one that is unknown weighs nothing. */
  public static final class Group {
    private final Map<String, Map<String, Double>> byKind = new HashMap<>();

    /** What each value of a kind weighs. */
    public Map<String, Double> kind(String kind) {
      return Collections.unmodifiableMap(byKind.getOrDefault(kind, Map.of()));
    }

    public double of(String kind, String value) {
      Map<String, Double> byValue = byKind.get(kind);
      return byValue == null ? 0 : byValue.getOrDefault(value, 0.0);
    }
  }

  void put(Trait trait, double weight) {
    groups
        .computeIfAbsent(trait.group(), group -> new Group())
        .byKind
        .computeIfAbsent(trait.kind(), kind -> new HashMap<>())
        .put(trait.value(), weight);
  }

  public Group group(String name) {
    return groups.getOrDefault(name, NO_GROUP);
  }

  /** The sum of the weights, in the order of the traits. */
  double sum(List<Trait> traits) {
    double sum = 0;
    for (Trait trait : traits) {
      sum += group(trait.group()).of(trait.kind(), trait.value());
    }
    return sum;
  }
}

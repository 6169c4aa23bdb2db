package org.policykg.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What traits weigh, found by their parts: a group once for all that is seen of a reading. */
public final class TraitWeights {
  private static final Group NO_GROUP = new Group();

  private final Map<String, Group> groups = new HashMap<>();

  /**
   * What the traits of a group weigh; one that is unknown weighs nothing. A value is looked up
   * first: most words weigh nothing as whatever they are seen.
   */
  public static final class Group {
    private final Map<String, Value> byValue = new HashMap<>();
    private final Map<String, Double> most = new HashMap<>();

    public double of(String kind, String value) {
      Value weighed = byValue.get(value);
      return weighed == null ? 0 : weighed.of(kind);
    }

    /** The most that a trait of a kind can weigh: nothing, where all speak against a reading. */
    public double most(String kind) {
      return most.getOrDefault(kind, 0.0);
    }

    /** What each value weighs as one of several kinds, in their order. */
    public Map<String, double[]> rows(List<String> kinds) {
      Map<String, double[]> rows = new HashMap<>();
      byValue.forEach(
          (value, weighed) -> {
            if (weighed.hasAny(kinds)) {
              rows.put(value, weighed.row(kinds));
            }
          });
      return rows;
    }

    private void put(String kind, String value, double weight) {
      byValue.computeIfAbsent(value, key -> new Value()).put(kind, weight);
      most.merge(kind, Math.max(0, weight), Math::max);
    }
  }

  /** What a value weighs as one of each kind: 增 as the first word of a name, as the last, ... */
  private static final class Value {
    private String[] kinds = {};
    private double[] weights = {};

    double of(String kind) {
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i].equals(kind)) {
          return weights[i];
        }
      }
      return 0;
    }

    boolean hasAny(List<String> others) {
      for (String kind : kinds) {
        if (others.contains(kind)) {
          return true;
        }
      }
      return false;
    }

    double[] row(List<String> others) {
      double[] row = new double[others.size()];
      for (int i = 0; i < kinds.length; i++) {
        int at = others.indexOf(kinds[i]);
        if (at >= 0) {
          row[at] = weights[i];
        }
      }
      return row;
    }

    void put(String kind, double weight) {
      int at = Arrays.asList(kinds).indexOf(kind);
      if (at < 0) {
        at = kinds.length;
        kinds = Arrays.copyOf(kinds, at + 1);
        weights = Arrays.copyOf(weights, at + 1);
      }
      kinds[at] = kind.intern();
      weights[at] = weight;
    }
  }

  void put(Trait trait, double weight) {
    groups
        .computeIfAbsent(trait.group(), group -> new Group())
        .put(trait.kind(), trait.value(), weight);
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

package org.policykg.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What traits weigh, found by their parts: a group once for all that is seen of a reading. */
public final class TraitWeights {
  private static final Group NO_GROUP = new Group();

  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** What the traits of a group weigh; one that is unknown weighs nothing. */
  public static final class Group {
    private final Map<String, Map<String, Double>> byKind = new HashMap<>();
    private final TraitTable table = new TraitTable();

    private void put(String kind, String value, double weight) {
      byKind.computeIfAbsent(kind, key -> new HashMap<>()).put(value, weight);
      table.put(kind, value, weight);
    }

    /** What each value of a kind weighs. */
    public Map<String, Double> kind(String kind) {
      return Collections.unmodifiableMap(byKind.getOrDefault(kind, Map.of()));
    }

    public double of(String kind, String value) {
      return table.of(kind, value);
    }

    /** The most that a trait of a kind can weigh: nothing, where all speak against a reading. */
    public double most(String kind) {
      return byKind.getOrDefault(kind, Map.of()).values().stream().reduce(0.0, Math::max);
    }

    /** What the numbers of a kind weigh, from 0 up to the most that are told apart. */
    public double[] counted(String kind, int most) {
      double[] counted = new double[most + 1];
      for (int i = 0; i <= most; i++) {
        counted[i] = of(kind, String.valueOf(i));
      }
      return counted;
    }

    /** What each value weighs as one of several kinds, in their order. */
    public Map<String, double[]> rows(List<String> kinds) {
      Map<String, double[]> rows = new HashMap<>();
      for (int i = 0; i < kinds.size(); i++) {
        int column = i;
        byKind
            .getOrDefault(kinds.get(i), Map.of())
            .forEach(
                (value, weight) ->
                    rows.computeIfAbsent(value, key -> new double[kinds.size()])[column] = weight);
      }
      return rows;
    }
  }

  void put(Trait trait, double weight) {
    Group group = groups.computeIfAbsent(trait.group(), name -> new Group());
    String value = trait.value();
    group.put(name(trait.kind()), isName(value) ? name(value) : value, weight);
  }

  /** The same object as in the code, which is found the sooner. */
  private String name(String text) {
    return names.computeIfAbsent(text, String::intern);
  }

  /** Whether a value may stand in the code: a number, a constant, true or false. */
  private static boolean isName(String value) {
    return !value.isEmpty() && value.charAt(0) <= 'z';
  }

  /** The names of the groups, as traits write them. */
  public Set<String> groups() {
    return Collections.unmodifiableSet(groups.keySet());
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

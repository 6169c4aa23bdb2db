package org.policykg.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all pairs of sets whose Dice coefficient is high, without comparing every two: sets that
 * are alike share one of their rarest members, and only those are indexed (Chaudhuri et al. 2006,
 * "A primitive operator for similarity joins in data cleaning").
 */
final class SetJoin {
  private final double least;

  /**
   * A join.
   *
   * @param least Dice's coefficient from which on sets are alike, above 0
   */
  SetJoin(double least) {
    this.least = least;
  }

  /** Takes a pair of indices, the smaller set's first. */
  interface Pairs {
    void pair(int one, int other, double dice);
  }

  /** Gives out each pair once. */
  void join(List<? extends List<String>> sets, Pairs pairs) {
    int[][] members = byRarity(sets);
    Integer[] bySize = new Integer[members.length];
    Arrays.setAll(bySize, i -> i);
    Arrays.sort(bySize, (a, b) -> Integer.compare(members[a].length, members[b].length));
    Map<Integer, List<Integer>> index = new HashMap<>();
    int[] seenWith = new int[members.length];
    Arrays.fill(seenWith, -1);
    for (int i : bySize) {
      int[] set = members[i];
      int smallest = (int) Math.ceil(set.length * least / (2 - least) - 1e-9);
      // the prefix that any set alike and not larger shares a member with
      int probed = Math.min(set.length, set.length - smallest + 1);
      for (int p = 0; p < probed; p++) {
        List<Integer> posting = index.computeIfAbsent(set[p], key -> new ArrayList<>());
        for (int j : posting) {
          if (members[j].length >= smallest && seenWith[j] != i) {
            seenWith[j] = i;
            double dice = dice(members[j], set);
            if (dice >= least) {
              pairs.pair(j, i, dice);
            }
          }
        }
        posting.add(i);
      }
    }
  }

  /** The members as numbers, the rarest first. */
  private static int[][] byRarity(List<? extends List<String>> sets) {
    Map<String, Integer> counts = new HashMap<>();
    sets.forEach(set -> set.forEach(member -> counts.merge(member, 1, Integer::sum)));
    List<String> ordered = new ArrayList<>(counts.keySet());
    ordered.sort(
        (a, b) -> {
          int byCount = Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    Map<String, Integer> ranks = new HashMap<>();
    ordered.forEach(member -> ranks.put(member, ranks.size()));
    int[][] members = new int[sets.size()][];
    for (int i = 0; i < members.length; i++) {
      members[i] =
          sets.get(i).stream().mapToInt(member -> ranks.getOrDefault(member, 0)).sorted().toArray();
    }
    return members;
  }

  /** Twice what two sorted sets share, as a part of all that they hold. */
  private static double dice(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / (one.length + other.length);
  }
}

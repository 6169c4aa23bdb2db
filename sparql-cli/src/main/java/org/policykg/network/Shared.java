package org.policykg.network;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What one member of a network shares with each other one: the ties of both sides, side by side.
 */
final class Shared {
  private final Map<Integer, Columns> byOther = new TreeMap<>();

  private static final class Columns {
    private int[] own = new int[2];
    private int[] theirs = new int[2];
    private int size;

    private void add(int tie, int other) {
      if (size == own.length) {
        own = Arrays.copyOf(own, size * 2);
        theirs = Arrays.copyOf(theirs, size * 2);
      }
      own[size] = tie;
      theirs[size++] = other;
    }
  }

  void add(int other, int ownTie, int theirTie) {
    byOther.computeIfAbsent(other, absent -> new Columns()).add(ownTie, theirTie);
  }

  /** Those with whom something is shared, in order. */
  IntStream others() {
    return byOther.keySet().stream().mapToInt(Integer::intValue);
  }

  int[] own(int other) {
    Columns columns = byOther.getOrDefault(other, new Columns());
    return Arrays.copyOf(columns.own, columns.size);
  }

  int[] theirs(int other) {
    Columns columns = byOther.getOrDefault(other, new Columns());
    return Arrays.copyOf(columns.theirs, columns.size);
  }
}

package org.policykg.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely one word follows another. What that depends on is kept for each word that was met, in
 * as little room as it needs, since nearly all of the time goes by in waiting for memory. For one
 * thread.
 */
final class Weighing {
  static final int ID_BITS = 17;
  private static final int COUNT_BITS = 16;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
  private static final int SLOT_BITS = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  // the words of the dictionary stand there in some 650 different frequencies
  static final int RANK_BITS = 11;
  private static final int RANK_MASK = (1 << RANK_BITS) - 1;
  private static final int NO_ID = Integer.MIN_VALUE;

  private static final WordPairs PAIRS = WordPairs.standard();

  // the pairs that were last asked for, each in front of how often it stands
  private final long[] recent = new long[1 << SLOT_BITS];

  // by the number of a word that was met: its id in front of the rank of its frequency, which is
  // counted from 1 in the order in which they were met
  private final int[] words = new int[Dictionary.NUMBERS];
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private final int[] frequencies = new int[1 << RANK_BITS];
  // what a word weighs behind one that it never follows, by the rank of its frequency
  private final double[] unpaired = new double[1 << RANK_BITS];

  /** What a word weighs by, for {@link #of}; 0 where it was not met yet. */
  int met(int number) {
    return words[number];
  }

  /** Meets a word, and gives what it weighs by. */
  int meet(Entry word) {
    int met = (word.id() < 0 ? NO_ID : word.id() << RANK_BITS) | rank(word.frequency());
    words[word.number()] = met;
    return met;
  }

  private int rank(int frequency) {
    Integer known = ranks.get(frequency);
    if (known != null) {
      return known;
    }
    int rank = ranks.size() + 1;
    ranks.put(frequency, rank);
    frequencies[rank] = frequency;
    unpaired[rank] = Dictionary.weight(0, 0, frequency);
    return rank;
  }

  /** The negative logarithm of how likely a word follows another, by what they weigh by. */
  double of(int from, int to) {
    int rank = to & RANK_MASK;
    if ((from | to) < 0) {
      // as HanLP counts with a word that has no id
      return Dictionary.weight(1, frequency(from), frequencies[rank]);
    }
    if (PAIRS.mayStand(from >>> RANK_BITS, to >>> RANK_BITS)) {
      int pairs = pairs(from >>> RANK_BITS, to >>> RANK_BITS);
      if (pairs > 0) {
        return Dictionary.weight(pairs, frequency(from), frequencies[rank]);
      }
    }
    return unpaired[rank];
  }

  private int frequency(int word) {
    return frequencies[word & RANK_MASK];
  }

  private int pairs(int one, int other) {
    // one more, since 0 is where nothing was asked for
    long pair = (one + 1L) << ID_BITS | other;
    int slot = (int) ((pair * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    long known = recent[slot];
    if ((known >>> COUNT_BITS) != pair) {
      int count = PAIRS.count(one, other);
      if (count > COUNT_MASK) {
        return count;
      }
      known = (pair << COUNT_BITS) | count;
      recent[slot] = known;
    }
    return (int) known & COUNT_MASK;
  }
}

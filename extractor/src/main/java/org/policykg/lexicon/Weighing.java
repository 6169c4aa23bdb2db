package org.policykg.lexicon;

/**
 * How likely one word follows another, by their numbers. What that depends on lies together for
 * each word that was met, so that most pairs are weighed with a look at each of the two. For one
 * thread.
 */
final class Weighing {
  private static final int FIELDS = 2;
  // its id in front of how often it stands anywhere, what it weighs behind a word that it never
  // follows
  private static final int COUNTED = 0;
  private static final int UNPAIRED = 1;

  static final int ID_BITS = 17;
  private static final int COUNT_BITS = 16;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
  private static final int SLOT_BITS = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final WordPairs PAIRS = WordPairs.standard();

  // the pairs that were last asked for, each in front of how often it stands
  private final long[] recent = new long[1 << SLOT_BITS];

  private final long[] words = new long[FIELDS * Dictionary.NUMBERS];

  boolean hasMet(int number) {
    return words[FIELDS * number + COUNTED] != 0;
  }

  void meet(Entry word) {
    int at = FIELDS * word.number();
    words[at + COUNTED] = (long) word.id() << Integer.SIZE | word.frequency();
    words[at + UNPAIRED] = Double.doubleToRawLongBits(word.unpaired());
  }

  /** The negative logarithm of how likely a word follows another; both were met. */
  double of(int one, int other) {
    int from = FIELDS * one;
    int to = FIELDS * other;
    long counted = words[from + COUNTED];
    long countedTo = words[to + COUNTED];
    if ((counted | countedTo) < 0) {
      // as HanLP counts with a word that has no id
      return Dictionary.weight(1, (int) counted, (int) countedTo);
    }
    if (PAIRS.mayStand(id(counted), id(countedTo))) {
      int pairs = pairs(id(counted), id(countedTo));
      if (pairs > 0) {
        return Dictionary.weight(pairs, (int) counted, (int) countedTo);
      }
    }
    return Double.longBitsToDouble(words[to + UNPAIRED]);
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

  private static int id(long counted) {
    return (int) (counted >>> Integer.SIZE);
  }
}

package org.policykg.load;

/** Tuples that lie one behind another in an array; their numbers have no sign. */
final class Tuples {
  private static final int DIGIT = 8;
  private static final int VALUES = 1 << DIGIT;
  private static final int DIGITS = Long.SIZE / DIGIT;

  private final int width;

  /**
   * How tuples lie.
   *
   * @param width how many numbers a tuple has
   */
  Tuples(int width) {
    this.width = width;
  }

  int compare(long[] one, int at, long[] other, int otherAt) {
    for (int i = 0; i < width; i++) {
      int order = Long.compareUnsigned(one[at + i], other[otherAt + i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Sorts tuples by their digits, from the last to the first (Knuth, "The Art of Computer
   * Programming" 3, 5.2.5).
   *
   * @param spare an array of the same length
   * @param size how many numbers count
   * @return the array that holds them in order: one of the two
   */
  long[] sort(long[] tuples, long[] spare, int size) {
    long[] from = tuples;
    long[] to = spare;
    for (int column = width - 1; column >= 0; column--) {
      int[][] counts = counts(from, size, column);
      for (int digit = 0; digit < DIGITS; digit++) {
        if (size > 0 && counts[digit][value(from[column], digit)] < size / width) {
          distribute(from, to, size, column, digit, counts[digit]);
          long[] sorted = to;
          to = from;
          from = sorted;
        }
      }
    }
    return from;
  }

  /** How often each digit of a column has each value. */
  private int[][] counts(long[] tuples, int size, int column) {
    int[][] counts = new int[DIGITS][VALUES];
    for (int at = column; at < size; at += width) {
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][value(tuples[at], digit)]++;
      }
    }
    return counts;
  }

  private static int value(long number, int digit) {
    return (int) (number >>> (digit * DIGIT)) & (VALUES - 1);
  }

  private void distribute(long[] from, long[] to, int size, int column, int digit, int[] counts) {
    int[] places = new int[VALUES];
    for (int value = 1; value < VALUES; value++) {
      places[value] = places[value - 1] + counts[value - 1] * width;
    }
    for (int at = 0; at < size; at += width) {
      int value = value(from[at + column], digit);
      int place = places[value];
      for (int i = 0; i < width; i++) {
        to[place + i] = from[at + i];
      }
      places[value] = place + width;
    }
  }
}

package org.policykg.build;

import java.util.Arrays;

/**
 * Numbers by digests, in few bytes, since every document has one: of a digest 128 bits are kept,
 * which no two texts share.
 */
final class Digests {
  private static final int HALF = Long.SIZE / 4;

  /** Two for each place. */
  private long[] keys = new long[1 << 11];

  /** One more than the number at each place, or 0. */
  private int[] numbers = new int[keys.length / 2];

  private int size;

  /**
   * The number of a digest, or -1.
   *
   * @param digest at least 32 hexadecimal digits
   */
  int get(String digest) {
    return numbers[place(half(digest, 0), half(digest, 1))] - 1;
  }

  /** Gives a digest a number, in the place of an older one. */
  void put(String digest, int number) {
    put(half(digest, 0), half(digest, 1), number);
    if (2 * size > numbers.length) {
      grow();
    }
  }

  private static long half(String digest, int which) {
    return Long.parseUnsignedLong(digest, which * HALF, (which + 1) * HALF, 16);
  }

  private void put(long high, long low, int number) {
    int place = place(high, low);
    size += numbers[place] == 0 ? 1 : 0;
    keys[2 * place] = high;
    keys[2 * place + 1] = low;
    numbers[place] = number + 1;
  }

  /** Where a digest is, or would be. */
  private int place(long high, long low) {
    int mask = numbers.length - 1;
    int place = (int) high & mask;
    while (numbers[place] != 0 && (keys[2 * place] != high || keys[2 * place + 1] != low)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldNumbers.length];
    size = 0;
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        put(oldKeys[2 * i], oldKeys[2 * i + 1], oldNumbers[i] - 1);
      }
    }
  }

  /** All numbers, in order. */
  int[] numbers() {
    return Arrays.stream(numbers)
        .filter(number -> number != 0)
        .map(number -> number - 1)
        .sorted()
        .toArray();
  }
}

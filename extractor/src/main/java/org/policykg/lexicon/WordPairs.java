package org.policykg.lexicon;

import java.nio.ByteBuffer;

/**
 * How often a word stands right behind another in the text that HanLP's dictionary was counted in,
 * by their ids. A filter tells of most pairs that they never stand so.
 */
final class WordPairs {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int FILTER_BITS = 23;
  // what Java writes in front of the first array of int, and of another one
  private static final int HEAD = 23;
  private static final int NEXT_HEAD = 6;

  private static final WordPairs STANDARD = read();

  // by the id of a word: where its pairs begin
  private final int[] starts;
  // the other word of each pair, in order, in front of how often it stands there
  private final int[] pairs;
  // a bit of each pair, which few others share
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  private WordPairs(int[] starts, int[] pairs) {
    this.starts = starts;
    this.pairs = pairs;
    for (int id = 0; id + 1 < starts.length; id++) {
      for (int i = starts[id]; i < starts[id + 1]; i++) {
        int bit = bit(id, pairs[2 * i]);
        filter[bit >>> 6] |= 1L << bit;
      }
    }
  }

  /** Those of HanLP. */
  static WordPairs standard() {
    return STANDARD;
  }

  /** Two arrays as {@link java.io.ObjectOutputStream} writes them; it reads number by number. */
  private static WordPairs read() {
    ByteBuffer bytes = HanlpFiles.bytes("CoreNatureDictionary.ngram.mini.txt.table.bin");
    int[] starts = numbers(bytes, HEAD);
    return new WordPairs(starts, numbers(bytes, NEXT_HEAD));
  }

  private static int[] numbers(ByteBuffer bytes, int head) {
    bytes.position(bytes.position() + head);
    return HanlpFiles.numbers(bytes, bytes.getInt());
  }

  /** Whether a word may stand behind another; of few that never do is that not known. */
  boolean mayStand(int one, int other) {
    int bit = bit(one, other);
    return (filter[bit >>> 6] & 1L << bit) != 0;
  }

  private static int bit(int one, int other) {
    long pair = ((long) one << Integer.SIZE) | other;
    return (int) ((pair * SPREAD) >>> (Long.SIZE - FILTER_BITS));
  }

  /** How often a word stands behind another. */
  int count(int one, int other) {
    int low = starts[one];
    int high = starts[one + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      int found = pairs[2 * middle];
      if (found == other) {
        return pairs[2 * middle + 1];
      }
      if (found < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 0;
  }
}

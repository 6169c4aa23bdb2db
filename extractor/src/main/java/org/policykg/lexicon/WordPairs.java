package org.policykg.lexicon;

import java.nio.ByteBuffer;

/**
 * How often a word stands right behind another in the text that HanLP's dictionary was counted in,
 * by their ids. A bit of each word tells of most pairs that they never stand so.
 */
final class WordPairs {
  private static final int SPREAD = 0x9E3779B1;
  private static final int BIT_SHIFT = Integer.SIZE - 6;
  // what Java writes in front of the first array of int, and of another one
  private static final int HEAD = 23;
  private static final int NEXT_HEAD = 6;

  private static final WordPairs STANDARD = read();

  // by the id of a word: where its pairs begin
  private final int[] starts;
  // the other word of each pair, in order, in front of how often it stands there
  private final int[] pairs;
  // by the id of a word: the bits of all that stand behind it, and in front of it
  private final long[] behind;
  private final long[] before;

  private WordPairs(int[] starts, int[] pairs) {
    this.starts = starts;
    this.pairs = pairs;
    behind = new long[starts.length];
    before = new long[starts.length];
    for (int id = 0; id + 1 < starts.length; id++) {
      behind[id] = addBits(id);
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

  /** Adds the bit of a word to those behind it, and returns theirs. */
  private long addBits(int id) {
    long own = bit(id);
    long bits = 0;
    for (int i = starts[id]; i < starts[id + 1]; i++) {
      int other = pairs[2 * i];
      before[other] |= own;
      bits |= bit(other);
    }
    return bits;
  }

  /** One of 64 bits, of which many words share each. */
  static long bit(int id) {
    return 1L << ((id * SPREAD) >>> BIT_SHIFT);
  }

  /** The bits of all words that stand behind one. */
  long behind(int id) {
    return behind[id];
  }

  /** The bits of all words that stand in front of one. */
  long before(int id) {
    return before[id];
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

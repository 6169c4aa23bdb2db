package org.policykg.lexicon;

import java.util.Collection;

/** A set of characters, made to be asked of every character of a text. */
public final class Letters {
  private static final int FEW_BITS = 8;

  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
  // by the lower bits of a character: so small that it stays at hand when many sets are asked
  private final long[] few = new long[FEW_BITS];

  private Letters() {}

  /** The characters of a text. */
  public static Letters of(String letters) {
    Letters set = new Letters();
    for (int i = 0; i < letters.length(); i++) {
      set.add(letters.charAt(i));
    }
    return set;
  }

  /** What words begin with. */
  public static Letters firstOf(Collection<String> words) {
    Letters set = new Letters();
    words.forEach(word -> set.add(word.charAt(0)));
    return set;
  }

  /** The characters of several sets. */
  public static Letters ofAll(Collection<Letters> sets) {
    Letters all = new Letters();
    for (Letters set : sets) {
      for (int i = 0; i < all.bits.length; i++) {
        all.bits[i] |= set.bits[i];
        all.few[i % FEW_BITS] |= set.bits[i];
      }
    }
    return all;
  }

  private void add(char c) {
    bits[c >> 6] |= 1L << c;
    few[c >> 6 & FEW_BITS - 1] |= 1L << c;
  }

  public boolean has(char c) {
    return (few[c >> 6 & FEW_BITS - 1] & 1L << c) != 0 && (bits[c >> 6] & 1L << c) != 0;
  }

  /** The first index in a stretch of a text where one of them stands, or -1. */
  public int in(String text, int begin, int end) {
    long[] some = few;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if ((some[c >> 6 & FEW_BITS - 1] & 1L << c) != 0 && (bits[c >> 6] & 1L << c) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of them stands in a text. */
  public boolean in(String text) {
    return in(text, 0, text.length()) >= 0;
  }
}

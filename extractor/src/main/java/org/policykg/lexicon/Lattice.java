package org.policykg.lexicon;

import java.util.Arrays;

/**
 * The words that a text may be made of, in arrays: where each begins, how long it is, and by which
 * one before it the text is likeliest up to there. These are the words of HanLP's Viterbi
 * segmenter, without names and user dictionaries. For one thread, which uses it again and again.
 */
final class Lattice {
  private static final int NONE = -1;
  // no pair of the dictionary weighs less
  private static final double LEAST = -3;
  private static final int WORDS_PER_CHARACTER = 3;
  private static final int UNUSED_BITS = 16;
  private static final int RECENT = 1 << (Integer.SIZE - UNUSED_BITS);
  private static final int SPREAD = 0x9E3779B1;

  private char[] text = new char[1];
  private int length;
  private int[] first = new int[2];
  private int[] last = new int[2];
  private int[] next = {};
  private int[] from = {};
  private double[] weight = {};
  private Entry[] words = {};
  // of the words: their numbers, and the indexes behind them
  private int[] numbers = {};
  private int[] ends = {};
  private int size;

  // the last pairs of words that were asked for, each in front of the bits of what it weighs
  private final long[] pairs = new long[2 * RECENT];

  Lattice() {
    Arrays.fill(pairs, NONE);
    grow(WORDS_PER_CHARACTER);
  }

  /** The likeliest words that make up a text. */
  Entry[] words(String of) {
    begin(of);
    for (int i = 0; i < length; i++) {
      Dictionary.addWords(this, text, i, length);
    }
    fillGaps();
    return likeliest();
  }

  private void begin(String of) {
    length = of.length();
    size = 0;
    if (text.length < length) {
      text = new char[2 * length];
      first = new int[2 * length + 1];
      last = new int[2 * length + 1];
      grow(WORDS_PER_CHARACTER * (length + 2));
    }
    of.getChars(0, length, text, 0);
    Arrays.fill(first, 0, length + 1, NONE);
    Arrays.fill(last, 0, length + 1, NONE);
  }

  private void grow(int room) {
    next = Arrays.copyOf(next, room);
    from = Arrays.copyOf(from, room);
    weight = Arrays.copyOf(weight, room);
    words = Arrays.copyOf(words, room);
    numbers = Arrays.copyOf(numbers, room);
    ends = Arrays.copyOf(ends, room);
  }

  /** Adds a word that stands between two indexes; none does yet. */
  void add(int begin, int end, Entry word) {
    int node = node(word, end);
    if (last[begin] == NONE) {
      first[begin] = node;
    } else {
      next[last[begin]] = node;
    }
    last[begin] = node;
  }

  private int node(Entry word, int end) {
    if (size == words.length) {
      grow(2 * size);
    }
    words[size] = word;
    numbers[size] = word.number();
    ends[size] = end;
    next[size] = NONE;
    from[size] = NONE;
    return size++;
  }

  private boolean holds(int begin, int end) {
    for (int node = first[begin]; node != NONE; node = next[node]) {
      if (ends[node] == end) {
        return true;
      }
    }
    return false;
  }

  /** Where no word of the dictionary begins, numbers, letters and single characters are words. */
  private void fillGaps() {
    for (int begin = 0, end; begin < length; begin = end) {
      if (first[begin] != NONE) {
        end = ends[last[begin]];
        continue;
      }
      end = begin + 1;
      while (end < length && (first[end] == NONE || Dictionary.isNumeral(text[end]))) {
        end++;
      }
      if (end == begin + 1) {
        add(begin, end, Dictionary.single(text[begin]));
      } else {
        fill(begin, end);
      }
    }
  }

  private void fill(int begin, int end) {
    int at = begin;
    for (Entry atom : Dictionary.atoms(text, begin, end)) {
      int behind = at + atom.length();
      if (!holds(at, behind)) {
        add(at, behind, atom);
      }
      at = behind;
    }
  }

  private Entry[] likeliest() {
    int begin = node(Dictionary.BEGIN, 0);
    int end = node(Dictionary.END, length);
    first[length] = end;
    weight[begin] = 0;
    reach(begin);
    for (int at = 0; at < length; at++) {
      for (int node = first[at]; node != NONE; node = next[node]) {
        if (from[node] != NONE) {
          reach(node);
        }
      }
    }
    int count = 0;
    for (int node = from[end]; node != begin; node = from[node]) {
      count++;
    }
    Entry[] path = new Entry[count];
    for (int node = from[end]; node != begin; node = from[node]) {
      path[--count] = words[node];
    }
    return path;
  }

  /** Goes on from a word to those that begin behind it. */
  private void reach(int node) {
    double before = weight[node];
    for (int to = first[ends[node]]; to != NONE; to = next[to]) {
      boolean reached = from[to] != NONE;
      if (reached && before + LEAST >= weight[to]) {
        continue;
      }
      double sum = before + pairWeight(node, to);
      if (!reached || weight[to] > sum) {
        from[to] = node;
        weight[to] = sum;
      }
    }
  }

  private double pairWeight(int node, int to) {
    int one = numbers[node];
    int other = numbers[to];
    long pair = ((long) one << Integer.SIZE) + other;
    int slot = 2 * (((one * SPREAD + other) * SPREAD) >>> UNUSED_BITS);
    if (pairs[slot] != pair) {
      pairs[slot] = pair;
      pairs[slot + 1] = Double.doubleToRawLongBits(Dictionary.weight(words[node], words[to]));
    }
    return Double.longBitsToDouble(pairs[slot + 1]);
  }
}

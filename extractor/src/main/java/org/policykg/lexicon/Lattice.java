package org.policykg.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter.Word;

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

  private char[] text = new char[1];
  private int length;
  private int[] first = new int[2];
  private int[] last = new int[2];
  // of the words that may stand somewhere: the next that begins there, the likeliest before it,
  // what the text weighs up to there, the index behind it, its number, what it weighs by
  private int[] next = {};
  private int[] from = {};
  private double[] weight = {};
  private int[] ends = {};
  private int[] numbers = {};
  private int[] known = {};
  // those that the dictionary lacks
  private @Nullable Entry[] others = {};
  private int size;

  private final Weighing weighing = new Weighing();

  Lattice() {
    grow(WORDS_PER_CHARACTER);
  }

  /**
   * The likeliest words that make up a stretch of a text; their indexes count in the whole of it.
   */
  Word[] words(String of, int begin, int end) {
    begin(of, begin, end);
    for (int i = 0; i < length; i++) {
      Dictionary.addWords(this, text, i, length);
    }
    fillGaps();
    return likeliest(begin);
  }

  private void begin(String of, int begin, int end) {
    length = end - begin;
    size = 0;
    if (text.length < length) {
      text = new char[2 * length];
      first = new int[2 * length + 1];
      last = new int[2 * length + 1];
      grow(WORDS_PER_CHARACTER * (length + 2));
    }
    of.getChars(begin, end, text, 0);
    Arrays.fill(first, 0, length + 1, NONE);
    Arrays.fill(last, 0, length + 1, NONE);
  }

  private void grow(int room) {
    next = Arrays.copyOf(next, room);
    from = Arrays.copyOf(from, room);
    weight = Arrays.copyOf(weight, room);
    ends = Arrays.copyOf(ends, room);
    numbers = Arrays.copyOf(numbers, room);
    known = Arrays.copyOf(known, room);
    others = Arrays.copyOf(others, room);
  }

  /** Adds a word of the dictionary that stands between two indexes; none does yet. */
  void add(int begin, int end, int number) {
    int met = weighing.met(number);
    if (met == 0) {
      met = weighing.meet(Dictionary.word(number, text, begin, end));
    }
    link(begin, node(number, met, end));
  }

  private void addOther(int begin, int end, Entry word) {
    int node = node(word, end);
    others[node] = word;
    link(begin, node);
  }

  private void link(int begin, int node) {
    if (last[begin] == NONE) {
      first[begin] = node;
    } else {
      next[last[begin]] = node;
    }
    last[begin] = node;
  }

  private int node(Entry word, int end) {
    int met = weighing.met(word.number());
    return node(word.number(), met == 0 ? weighing.meet(word) : met, end);
  }

  private int node(int number, int met, int end) {
    if (size == next.length) {
      grow(2 * size);
    }
    next[size] = NONE;
    from[size] = NONE;
    ends[size] = end;
    numbers[size] = number;
    known[size] = met;
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
        addOther(begin, end, Dictionary.single(text[begin]));
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
        addOther(at, behind, atom);
      }
      at = behind;
    }
  }

  private Word[] likeliest(int offset) {
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
    Word[] path = new Word[count];
    for (int node = from[end]; node != begin; node = from[node]) {
      path[--count] = word(node, ends[from[node]], offset);
    }
    return path;
  }

  private Word word(int node, int begin, int offset) {
    int end = ends[node];
    int number = numbers[node];
    Entry entry =
        number < Dictionary.SIZE ? Dictionary.word(number, text, begin, end) : others[node];
    return new Word(offset + begin, offset + end, entry.text(), entry.nature());
  }

  /** Goes on from a word to those that begin behind it. */
  private void reach(int node) {
    double before = weight[node];
    int one = known[node];
    for (int to = first[ends[node]]; to != NONE; to = next[to]) {
      boolean reached = from[to] != NONE;
      if (reached && before + LEAST >= weight[to]) {
        continue;
      }
      double sum = before + weighing.of(one, known[to]);
      if (!reached || weight[to] > sum) {
        from[to] = node;
        weight[to] = sum;
      }
    }
  }
}

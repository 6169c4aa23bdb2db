package org.policykg.lexicon;

import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * The words that a text may be made of, in arrays: where each begins, how long it is, and by which
 * one before it the text is likeliest up to there.
 */
final class Lattice {
  private static final Vertex BEGIN = Vertex.newB();
  private static final Vertex END = Vertex.newE();
  private static final int NONE = -1;
  private static final int WORDS_PER_CHARACTER = 3;

  private final int[] first;
  private final int[] last;
  private int[] next;
  private int[] from;
  private double[] weight;
  private Vertex[] words;
  private int size;

  /**
   * A lattice without words.
   *
   * @param length of the text
   */
  Lattice(int length) {
    first = new int[length + 1];
    last = new int[length + 1];
    Arrays.fill(first, NONE);
    Arrays.fill(last, NONE);
    int room = WORDS_PER_CHARACTER * (length + 2);
    next = new int[room];
    from = new int[room];
    weight = new double[room];
    words = new Vertex[room];
  }

  /** Adds a word that begins at an index, unless one of its length does already. */
  void add(int begin, Vertex word) {
    for (int node = first[begin]; node != NONE; node = next[node]) {
      if (words[node].realWord.length() == word.realWord.length()) {
        return;
      }
    }
    int node = node(word);
    if (last[begin] == NONE) {
      first[begin] = node;
    } else {
      next[last[begin]] = node;
    }
    last[begin] = node;
  }

  private int node(Vertex word) {
    if (size == words.length) {
      next = Arrays.copyOf(next, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      weight = Arrays.copyOf(weight, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size] = word;
    next[size] = NONE;
    from[size] = NONE;
    return size++;
  }

  /** Whether no word begins at an index. */
  boolean isEmpty(int begin) {
    return first[begin] == NONE;
  }

  /** The length of the word that was added last of those that begin at an index. */
  int lastLength(int begin) {
    return words[last[begin]].realWord.length();
  }

  /** The likeliest words that make up the text, between HanLP's marks for its beginning and end. */
  List<Vertex> likeliest() {
    int length = first.length - 1;
    int begin = node(BEGIN);
    int end = node(END);
    first[length] = end;
    reach(begin, 0);
    for (int at = 0; at < length; at++) {
      for (int node = first[at]; node != NONE; node = next[node]) {
        if (from[node] != NONE) {
          reach(node, at + words[node].realWord.length());
        }
      }
    }
    LinkedList<Vertex> path = new LinkedList<>();
    for (int node = end; node != NONE; node = from[node]) {
      path.addFirst(words[node]);
    }
    return path;
  }

  /** Goes on from a word to those that begin behind it. */
  private void reach(int node, int at) {
    for (int to = first[at]; to != NONE; to = next[to]) {
      double sum = weight[node] + MathUtility.calculateWeight(words[node], words[to]);
      if (from[to] == NONE || weight[to] > sum) {
        from[to] = node;
        weight[to] = sum;
      }
    }
  }
}

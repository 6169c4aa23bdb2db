package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words, and what is known of each, found where they begin or end in a text: letter by letter, with
 * nothing cut out of the text, so that one look tells that none stands at a place.
 *
 * @param <T> what is known of a word
 */
public final class WordTree<T> {
  private static final int NONE = -1;
  private static final int ROOT = 0;
  // so many bits tell well enough of few letters, and lie together
  private static final int LEAST_BITS = 512;
  private static final int BITS_PER_LETTER = 16;
  private static final int SPREAD = 0x9E3779B1;

  private final boolean backward;

  // by node: the letter that leads to it, the first of the nodes that letters lead to from there
  // (they lie side by side in their order), and the place of what is known of the word that ends
  // there
  private final char[] letters;
  private final int[] nexts;
  private final int[] places;
  private final List<Optional<T>> known;

  // of the letters that words are found by first, and few others: at most places none stands
  private final long[] firsts;

  // the nodes of those letters, which are too many to search among: by a number made of the letter,
  // or behind it where another's has that place
  private final int[] roots;
  private final int shift;

  private WordTree(boolean backward, Map<String, T> words) {
    this.backward = backward;
    List<Node<T>> nodes = grown(backward, words);
    letters = new char[nodes.size()];
    nexts = new int[nodes.size() + 1];
    places = new int[nodes.size()];
    known = new ArrayList<>(words.size());
    int next = 1;
    for (int i = 0; i < nodes.size(); i++) {
      Node<T> node = nodes.get(i);
      nexts[i] = next;
      System.arraycopy(node.letters, 0, letters, next, node.letters.length);
      next += node.letters.length;
      places[i] = node.value == null ? NONE : known.size();
      if (node.value != null) {
        known.add(Optional.of(node.value));
      }
    }
    nexts[nodes.size()] = next;
    int count = Integer.highestOneBit(Math.max(LEAST_BITS, BITS_PER_LETTER * nexts[1]));
    firsts = new long[count / Long.SIZE];
    shift = Integer.numberOfLeadingZeros(nexts[1]) - 1;
    roots = new int[1 << (Integer.SIZE - shift)];
    for (int node = nexts[ROOT]; node < nexts[1]; node++) {
      firsts[row(letters[node])] |= 1L << letters[node];
      roots[slot(letters[node])] = node;
    }
  }

  /** All nodes, level by level. */
  private static <T> List<Node<T>> grown(boolean backward, Map<String, T> words) {
    Node<T> root = new Node<>();
    words.forEach((word, value) -> root.add(word, backward, value));
    List<Node<T>> nodes = new ArrayList<>();
    nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) {
      nodes.addAll(nodes.get(i).next);
    }
    return nodes;
  }

  /** A node while words are added. */
  private static final class Node<T> {
    char[] letters = {};
    final List<Node<T>> next = new ArrayList<>(1);
    @Nullable T value;

    void add(String word, boolean backward, T known) {
      Node<T> node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.grown(word.charAt(backward ? word.length() - 1 - i : i));
      }
      node.value = known;
    }

    private Node<T> grown(char letter) {
      int place = Arrays.binarySearch(letters, letter);
      if (place >= 0) {
        return next.get(place);
      }
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      int at = -place - 1;
      System.arraycopy(letters, at, more, at + 1, letters.length - at);
      more[at] = letter;
      letters = more;
      next.add(at, new Node<>());
      return next.get(at);
    }
  }

  /** Words that are found by where they begin. */
  public static <T> WordTree<T> byBeginning(Map<String, T> words) {
    return new WordTree<>(false, words);
  }

  /** Words that are found by where they end. */
  public static <T> WordTree<T> byEnd(Map<String, T> words) {
    return new WordTree<>(true, words);
  }

  /** Words, each known by itself, that are found by where they begin. */
  public static WordTree<String> byBeginning(Collection<String> words) {
    return byBeginning(byThemselves(words));
  }

  /** Words, each known by itself, that are found by where they end. */
  public static WordTree<String> byEnd(Collection<String> words) {
    return byEnd(byThemselves(words));
  }

  private static Map<String, String> byThemselves(Collection<String> words) {
    Map<String, String> known = new HashMap<>();
    words.forEach(word -> known.put(word, word));
    return known;
  }

  /** Where the node of a word's first letter is kept, or would be. */
  private int slot(char letter) {
    int slot = (letter * SPREAD) >>> shift;
    while (roots[slot] != ROOT && letters[roots[slot]] != letter) {
      slot = (slot + 1) & (roots.length - 1);
    }
    return slot;
  }

  /** The node that a word's first letter leads to, or none. */
  private int first(char letter) {
    int node = roots[slot(letter)];
    return node == ROOT ? NONE : node;
  }

  /** The node that a letter leads to from another one than the root, or none. */
  private int next(int node, char letter) {
    int low = nexts[node];
    int high = nexts[node + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      char found = letters[middle];
      if (found == letter) {
        return middle;
      }
      if (found < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  private int row(char c) {
    return (c >>> 6) & (firsts.length - 1);
  }

  private boolean mayBegin(char c) {
    return (firsts[row(c)] & 1L << c) != 0;
  }

  /** The letter at a place of a stretch, which counts from where words are found. */
  private char letter(String text, int begin, int end, int place) {
    return text.charAt(backward ? end - 1 - place : begin + place);
  }

  private boolean mayStand(String text, int begin, int end) {
    if (begin >= end) {
      return false;
    }
    return mayBegin(letter(text, begin, end, 0));
  }

  /**
   * What is known of the longest word that stands in a stretch, at its beginning or at its end as
   * the words are found.
   */
  public Optional<T> longest(String text, int begin, int end) {
    return mayStand(text, begin, end) ? found(text, begin, end) : Optional.empty();
  }

  private Optional<T> found(String text, int begin, int end) {
    int longest = NONE;
    int node = first(letter(text, begin, end, 0));
    for (int i = 1; node != NONE; i++) {
      longest = places[node] == NONE ? longest : places[node];
      node = behind(node, text, begin, end, i);
    }
    return longest == NONE ? Optional.empty() : known.get(longest);
  }

  /** The node that the letter at a place of a stretch leads to. */
  private int behind(int node, String text, int begin, int end, int place) {
    return place < end - begin ? next(node, letter(text, begin, end, place)) : NONE;
  }

  /** Whether any word stands in a text. */
  public boolean anyIn(String text) {
    for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
      if (standsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first index from one on with a letter by which words are found, their first or their last
   * one; the length of the text where there is none.
   */
  public int next(String text, int from) {
    int at = from;
    while (at < text.length() && !mayBegin(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean standsAt(String text, int index) {
    return longest(text, backward ? 0 : index, backward ? index + 1 : text.length()).isPresent();
  }

  /** What is known of all words that stand so in a stretch, the shortest first. */
  public List<T> all(String text, int begin, int end) {
    if (!mayStand(text, begin, end)) {
      return List.of();
    }
    List<T> all = List.of();
    int node = first(letter(text, begin, end, 0));
    for (int i = 1; node != NONE; i++) {
      if (places[node] != NONE) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(known.get(places[node]).orElseThrow());
      }
      node = behind(node, text, begin, end, i);
    }
    return all;
  }
}

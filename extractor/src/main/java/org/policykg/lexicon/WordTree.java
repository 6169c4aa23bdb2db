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
  private final boolean backward;
  private final Node<T> root = new Node<>();

  /** The letters that words are found by first: at most places of a text none stands. */
  private final long[] letters = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private WordTree(boolean backward, Map<String, T> words) {
    this.backward = backward;
    words.forEach(this::add);
    for (char letter : root.letters) {
      letters[letter / Long.SIZE] |= 1L << letter;
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

  private static final class Node<T> {
    char[] letters = {};
    final List<Node<T>> next = new ArrayList<>();
    Optional<T> value = Optional.empty();

    /** The words that go on with a letter, if any do. */
    @Nullable Node<T> at(char letter) {
      int place = Arrays.binarySearch(letters, letter);
      return place < 0 ? null : next.get(place);
    }

    Node<T> grown(char letter) {
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

  private void add(String word, T value) {
    Node<T> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.grown(word.charAt(backward ? word.length() - 1 - i : i));
    }
    node.value = Optional.of(value);
  }

  private boolean isLetter(char c) {
    return (letters[c / Long.SIZE] & 1L << c) != 0;
  }

  private boolean mayStand(String text, int begin, int end) {
    return begin < end && isLetter(text.charAt(backward ? end - 1 : begin));
  }

  /**
   * What is known of the longest word that stands in a stretch, at its beginning or at its end as
   * the words are found.
   */
  public Optional<T> longest(String text, int begin, int end) {
    if (!mayStand(text, begin, end)) {
      return Optional.empty();
    }
    Optional<T> longest = Optional.empty();
    Node<T> node = root;
    for (int i = 0; i < end - begin; i++) {
      node = node.at(text.charAt(backward ? end - 1 - i : begin + i));
      if (node == null) {
        break;
      }
      longest = node.value.isPresent() ? node.value : longest;
    }
    return longest;
  }

  /** Whether any word stands in a text. */
  public boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text.charAt(i)) && standsAt(text, i)) {
        return true;
      }
    }
    return false;
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
    Node<T> node = root;
    for (int i = 0; i < end - begin; i++) {
      node = node.at(text.charAt(backward ? end - 1 - i : begin + i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(node.value.get());
      }
    }
    return all;
  }
}

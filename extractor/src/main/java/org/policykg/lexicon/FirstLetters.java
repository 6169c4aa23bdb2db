package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What has a word, by the character that the word begins or ends with, so that at an index of a
 * text only the few that may stand there are tried. Keeps their order.
 */
public final class FirstLetters<T> {
  private final Map<Character, List<T>> byLetter = new HashMap<>();

  private FirstLetters(Collection<T> all, ToIntFunction<T> letter) {
    for (T one : all) {
      byLetter.computeIfAbsent((char) letter.applyAsInt(one), key -> new ArrayList<>()).add(one);
    }
  }

  /** By the first character of their words, none of which is empty. */
  public static <T> FirstLetters<T> of(Collection<T> all, Function<T, String> word) {
    return new FirstLetters<>(all, one -> word.apply(one).charAt(0));
  }

  /** Words by their first character. */
  public static FirstLetters<String> of(Collection<String> words) {
    return of(words, word -> word);
  }

  /** Words by their last character. */
  public static FirstLetters<String> last(Collection<String> words) {
    return new FirstLetters<>(words, word -> word.charAt(word.length() - 1));
  }

  /** Those with the character at an index of a text; none where the index lies outside of it. */
  public List<T> at(String text, int index) {
    return index < 0 || index >= text.length()
        ? List.of()
        : byLetter.getOrDefault(text.charAt(index), List.of());
  }
}

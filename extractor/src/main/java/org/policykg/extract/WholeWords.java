package org.policykg.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;

/** The phrases of {@code whole-words.tsv}, which nothing cuts: 线上线下. */
final class WholeWords {
  private final WordTree<Integer> lengths;
  private final int longest;
  private final Letters inner;

  WholeWords(Lexicon lexicon) {
    List<String> phrases = lexicon.words("whole-words.tsv");
    lengths =
        WordTree.byBeginning(phrases.stream().collect(toMap(Function.identity(), String::length)));
    longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    inner = Letters.of(phrases.stream().map(phrase -> phrase.substring(1)).collect(joining()));
  }

  /** Whether an index of a text lies inside one of them. */
  boolean cut(String text, int index) {
    if (index < text.length() && !inner.has(text.charAt(index))) {
      return false;
    }
    for (int begin = index - 1; begin >= 0 && begin > index - longest; begin--) {
      Optional<Integer> length = lengths.longest(text, begin, text.length());
      if (length.isPresent() && begin + length.get() > index) {
        return true;
      }
    }
    return false;
  }
}

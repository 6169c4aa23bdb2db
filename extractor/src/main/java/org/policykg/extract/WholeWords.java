package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;

/** The phrases of {@code whole-words.tsv}, which nothing cuts: 线上线下. */
final class WholeWords {
  private final List<String> phrases;

  WholeWords(Lexicon lexicon) {
    phrases = lexicon.words("whole-words.tsv");
  }

  /** Whether an index of a text lies inside one of them. */
  boolean cut(String text, int index) {
    return phrases.stream().anyMatch(phrase -> cuts(text, index, phrase));
  }

  private static boolean cuts(String text, int index, String phrase) {
    for (int inside = 1; inside < phrase.length(); inside++) {
      if (text.startsWith(phrase, index - inside)) {
        return true;
      }
    }
    return false;
  }
}

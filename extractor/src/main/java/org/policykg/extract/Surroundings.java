package org.policykg.extract;

import java.util.HashMap;
import java.util.Map;
import org.policykg.lexicon.Segmenter.Word;

/** A sentence as the names of each family see it. */
final class Surroundings {
  private static final int MANY = 4;
  static final Word NONE = new Word(0, 0, "|", "|");

  private final Phrase phrase;
  private final NameTraits traits;
  private final boolean keeps;
  private final int quotes;
  private final Map<String, Beside> families = new HashMap<>();

  /**
   * Looks at a sentence.
   *
   * @param keeps whether what is seen is kept and not only weighed
   */
  Surroundings(Phrase phrase, NameTraits traits, boolean keeps) {
    this.phrase = phrase;
    this.traits = traits;
    this.keeps = keeps;
    quotes = quotes(phrase.text());
  }

  private static int quotes(String text) {
    int count = 0;
    for (int at = text.indexOf('“'); at >= 0 && count < MANY; at = text.indexOf('“', at + 1)) {
      count++;
    }
    return count;
  }

  Phrase phrase() {
    return phrase;
  }

  /** How many quotations open in the sentence; at most four. */
  int quotes() {
    return quotes;
  }

  /** The sentence as the names of a family see it. */
  Beside of(String family) {
    Beside known = families.get(family);
    if (known == null) {
      known = traits.beside(phrase, family, keeps);
      families.put(family, known);
    }
    return known;
  }
}

package org.policykg.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policykg.extract.SeenWord.Row;
import org.policykg.lexicon.Segmenter.Word;

/**
 * The words and parts of speech that the weights of figures speak of: all that a word weighs is
 * found at once. Filled while the weights are laid out, and thread-safe from then on.
 */
final class FigureWords {
  private static final int RECENT = 1 << 12;
  private static final int HALF = Integer.SIZE / 2;

  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  // by their hash; threads may find the same, and then either serves
  private final @Nullable SeenWord[] recent = new SeenWord[RECENT];
  private int columns;

  /**
   * Takes up what words weigh as values of an aspect.
   *
   * @return the aspect's number
   */
  int add(Map<String, Double> byWord) {
    int column = columns++;
    byWord.forEach(
        (word, weight) ->
            rows.put(word, rows.getOrDefault(word, Row.NOTHING).with(column, weight)));
    return column;
  }

  /** Takes up parts of speech that weigh something. */
  void addTags(Set<String> values) {
    for (String value : values) {
      for (String tag : TagWeights.tags(value)) {
        tags.putIfAbsent(tag, tags.size() + 1);
      }
    }
  }

  /** One more than there are parts of speech. */
  int tags() {
    return tags.size() + 1;
  }

  /** The number of a part of speech; 0 where it weighs nothing. */
  int tag(String tag) {
    return tags.getOrDefault(tag, 0);
  }

  /** A word of some sentence. */
  SeenWord of(Word word) {
    int hash = word.text().hashCode();
    int slot = (hash ^ hash >>> HALF) & (RECENT - 1);
    SeenWord known = recent[slot];
    if (known == null || !known.is(word)) {
      String gist = word.gist();
      known = new SeenWord(word, gist, tag(word.nature()), rows.getOrDefault(gist, Row.NOTHING));
      recent[slot] = known;
    }
    return known;
  }
}

package org.policykg.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.TraitWeights;

/**
 * What stands before and behind the places of a sentence where names may begin and end; looked at
 * once for all names that share a place.
 */
final class Surroundings {
  private static final int NEAR = 8;
  private static final int MANY = 4;
  static final Word NONE = new Word(0, 0, "|", "|");

  private final Phrase phrase;
  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final TraitWeights weights;
  private final boolean keeps;
  private final long quotes;
  private final Map<Long, Traits> left = new HashMap<>();
  private final Map<Long, Traits> right = new HashMap<>();

  /**
   * Looks at a sentence.
   *
   * @param keeps whether what is seen is kept and not only weighed
   */
  Surroundings(
      Phrase phrase, HeadNouns heads, LaunchVerbs verbs, TraitWeights weights, boolean keeps) {
    this.phrase = phrase;
    this.heads = heads;
    this.verbs = verbs;
    this.weights = weights;
    this.keeps = keeps;
    quotes = Math.min(MANY, phrase.text().chars().filter(c -> c == '“').count());
  }

  Phrase phrase() {
    return phrase;
  }

  /** No traits yet of a candidate of a family. */
  Traits traits(String family) {
    return new Traits(family, weights, keeps);
  }

  /** How many quotations open in the sentence; at most four. */
  long quotes() {
    return quotes;
  }

  /** What stands before an index. */
  Traits left(String family, int index, boolean reported) {
    return left.computeIfAbsent(
        key(family, index, reported), key -> before(family, index, reported));
  }

  /** What stands from an index on. */
  Traits right(String family, int index, boolean reported) {
    return right.computeIfAbsent(
        key(family, index, reported), key -> behind(family, index, reported));
  }

  /** A number for a place and those who look at it; a family is one letter. */
  private static long key(String family, int index, boolean reported) {
    return ((long) index << Integer.SIZE) | family.charAt(0) << 1 | (reported ? 1 : 0);
  }

  /** What a word weighs inside a name. */
  double weightInside(String family, Word word) {
    return weights.group(family + " ").of("has-word=", word.gist());
  }

  Word wordBefore(int index) {
    return index == 0 ? NONE : phrase.wordEndingAt(index).orElse(NONE);
  }

  private Traits before(String family, int index, boolean reported) {
    Word before = wordBefore(index);
    Word second = wordBefore(before.begin());
    Traits traits = traits(family);
    traits.own("before=", before.gist());
    traits.own("before-tag=", before.nature());
    traits.any("before=", before.gist());
    traits.own("second=", second.gist());
    traits.own("second-tag=", second.nature() + "," + before.nature());
    traits.own("verb=", verbs.before(phrase.text(), index).orElse("|"));
    if (reported) {
      phrase
          .wordsWithin(Math.max(0, index - NEAR), index)
          .forEach(word -> traits.own("near-before=", word.gist()));
    }
    return traits;
  }

  private Traits behind(String family, int index, boolean reported) {
    String text = phrase.text();
    List<Word> words = index >= text.length() ? List.of() : phrase.wordsFrom(index);
    Word after = words.isEmpty() ? NONE : words.get(0);
    Word next = words.size() < 2 ? NONE : words.get(1);
    Traits traits = traits(family);
    traits.own("after=", after.gist());
    traits.own("after-tag=", after.nature());
    traits.any("after=", after.gist());
    traits.own("next-tag=", after.nature() + "," + next.nature());
    traits.own("next=", next.gist());
    if (reported) {
      phrase
          .wordsWithin(index, index + NEAR)
          .forEach(word -> traits.own("near-after=", word.gist()));
    }
    heads.opening(text, index).ifPresent(head -> traits.own("head-behind=", head.kind()));
    return traits;
  }
}

package org.policykg.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.Weights;

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
  private final Weights weights;
  private final long quotes;
  private final Map<List<Object>, Part> left = new HashMap<>();
  private final Map<List<Object>, Part> right = new HashMap<>();

  Surroundings(Phrase phrase, HeadNouns heads, LaunchVerbs verbs, Weights weights) {
    this.phrase = phrase;
    this.heads = heads;
    this.verbs = verbs;
    this.weights = weights;
    quotes = Math.min(MANY, phrase.text().chars().filter(c -> c == '“').count());
  }

  Phrase phrase() {
    return phrase;
  }

  /** How many quotations open in the sentence; at most four. */
  long quotes() {
    return quotes;
  }

  /** What stands before an index. */
  Part left(String family, int index, boolean reported) {
    return left.computeIfAbsent(
        List.of(family, index, reported), key -> Part.of(before(family, index, reported), weights));
  }

  /** What stands from an index on. */
  Part right(String family, int index, boolean reported) {
    return right.computeIfAbsent(
        List.of(family, index, reported), key -> Part.of(behind(family, index, reported), weights));
  }

  Word wordBefore(int index) {
    return index == 0 ? NONE : phrase.wordEndingAt(index).orElse(NONE);
  }

  private List<Trait> before(String family, int index, boolean reported) {
    Word before = wordBefore(index);
    Word second = wordBefore(before.begin());
    Traits traits = new Traits(family);
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
    return traits.all();
  }

  private List<Trait> behind(String family, int index, boolean reported) {
    String text = phrase.text();
    List<Word> words = index >= text.length() ? List.of() : phrase.wordsFrom(index);
    Word after = words.isEmpty() ? NONE : words.get(0);
    Word next = words.size() < 2 ? NONE : words.get(1);
    Traits traits = new Traits(family);
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
    return traits.all();
  }
}

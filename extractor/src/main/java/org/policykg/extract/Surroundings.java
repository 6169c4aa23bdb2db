package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.Weights;

/**
 * What stands before and behind the places of a sentence where names may begin and end; looked at
 * once for all names that share a place.
 */
final class Surroundings {
  private static final int NEAR = 8;
  static final Word NONE = new Word(0, 0, "|", "|");

  private final Phrase phrase;
  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final Weights weights;
  private final Map<List<Object>, Part> left = new HashMap<>();
  private final Map<List<Object>, Part> right = new HashMap<>();

  Surroundings(Phrase phrase, HeadNouns heads, LaunchVerbs verbs, Weights weights) {
    this.phrase = phrase;
    this.heads = heads;
    this.verbs = verbs;
    this.weights = weights;
  }

  Phrase phrase() {
    return phrase;
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

  private List<String> before(String family, int index, boolean reported) {
    Word before = wordBefore(index);
    Word second = wordBefore(before.begin());
    List<String> traits = new ArrayList<>();
    traits.add(family + " before=" + before.text());
    traits.add(family + " before-tag=" + before.nature());
    traits.add("before=" + before.text());
    traits.add(family + " second=" + second.text());
    traits.add(family + " second-tag=" + second.nature() + "," + before.nature());
    traits.add(family + " verb=" + verbs.before(phrase.text(), index).orElse("|"));
    if (reported) {
      for (Word word : phrase.words()) {
        if (word.end() <= index && index - word.begin() <= NEAR) {
          traits.add(family + " near-before=" + word.text());
        }
      }
    }
    return traits;
  }

  private List<String> behind(String family, int index, boolean reported) {
    String text = phrase.text();
    List<Word> words = index >= text.length() ? List.of() : phrase.wordsFrom(index);
    Word after = words.isEmpty() ? NONE : words.get(0);
    Word next = words.size() < 2 ? NONE : words.get(1);
    List<String> traits = new ArrayList<>();
    traits.add(family + " after=" + after.text());
    traits.add(family + " after-tag=" + after.nature());
    traits.add("after=" + after.text());
    traits.add(family + " next-tag=" + after.nature() + "," + next.nature());
    traits.add(family + " next=" + next.text());
    if (reported) {
      for (Word word : phrase.words()) {
        if (word.begin() >= index && word.end() - index <= NEAR) {
          traits.add(family + " near-after=" + word.text());
        }
      }
    }
    heads
        .opening(text.substring(index))
        .ifPresent(head -> traits.add(family + " head-behind=" + head.kind()));
    return traits;
  }
}

package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.extract.WordWeights.Weighed;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;

/**
 * The words of a sentence as the names of a family see them, and what stands before and behind the
 * places where such names may begin and end; looked at once for all that share a place.
 */
final class Beside {
  private static final int NEAR = 8;
  private static final String MARKS = "“”";

  private final Phrase phrase;
  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final Traits.Family family;
  private final boolean keeps;
  private final Weighed none;
  private final Weighed[] weighed;
  private final Traits[] left;
  private final Traits[] right;

  /**
   * Looks at a sentence.
   *
   * @param keeps whether what is seen is kept and not only weighed
   */
  Beside(Phrase phrase, HeadNouns heads, LaunchVerbs verbs, Traits.Family family, boolean keeps) {
    this.phrase = phrase;
    this.heads = heads;
    this.verbs = verbs;
    this.family = family;
    this.keeps = keeps;
    none = family.words().of(Surroundings.NONE);
    weighed = new Weighed[phrase.count()];
    left = new Traits[2 * (phrase.text().length() + 1)];
    right = new Traits[2 * (phrase.text().length() + 1)];
  }

  /** No traits yet. */
  Traits traits() {
    return new Traits(family, keeps);
  }

  /** The word at a place in the phrase. */
  Weighed word(int place) {
    Weighed known = weighed[place];
    if (known == null) {
      known = family.words().of(phrase.word(place));
      weighed[place] = known;
    }
    return known;
  }

  /** The words that lie within a stretch, but for quotation marks. */
  List<Weighed> within(int begin, int end) {
    List<Weighed> within = new ArrayList<>();
    for (int i = phrase.wordAt(begin); i < weighed.length && phrase.word(i).end() <= end; i++) {
      Word word = phrase.word(i);
      if (word.begin() >= begin && !MARKS.contains(word.text())) {
        within.add(word(i));
      }
    }
    return within;
  }

  /** The word that ends at an index. */
  Weighed wordBefore(int index) {
    int place = phrase.wordAt(index - 1);
    return index > 0 && place < weighed.length && phrase.word(place).end() == index
        ? word(place)
        : none;
  }

  /** Where the word begins that ends at an index. */
  private int beginBefore(int index) {
    return phrase.word(phrase.wordAt(index - 1)).begin();
  }

  /** What stands before an index. */
  Traits left(int index, boolean reported) {
    int key = key(index, reported);
    Traits known = left[key];
    if (known == null) {
      known = before(index, reported);
      left[key] = known;
    }
    return known;
  }

  /** What stands from an index on. */
  Traits right(int index, boolean reported) {
    int key = key(index, reported);
    Traits known = right[key];
    if (known == null) {
      known = behind(index, reported);
      right[key] = known;
    }
    return known;
  }

  private static int key(int index, boolean reported) {
    return index << 1 | (reported ? 1 : 0);
  }

  private Traits before(int index, boolean reported) {
    Weighed before = wordBefore(index);
    Weighed second = before == none ? none : wordBefore(beginBefore(index));
    Traits traits = traits();
    traits.own(Role.BEFORE, before);
    traits.tag(Role.BEFORE_TAG, before);
    traits.any(Role.BEFORE, before);
    traits.own(Role.SECOND, second);
    traits.tags(Role.SECOND_TAGS, second, before);
    traits.own("verb=", verbs.before(phrase.text(), index).orElse("|"));
    if (reported) {
      near(Role.NEAR_BEFORE, Math.max(0, index - NEAR), index, traits);
    }
    return traits;
  }

  private Traits behind(int index, boolean reported) {
    int place = phrase.wordAt(index);
    Weighed after = place < weighed.length ? wordFrom(index, place) : none;
    Weighed next = place + 1 < weighed.length ? word(place + 1) : none;
    Traits traits = traits();
    traits.own(Role.AFTER, after);
    traits.tag(Role.AFTER_TAG, after);
    traits.any(Role.AFTER, after);
    traits.tags(Role.NEXT_TAGS, after, next);
    traits.own(Role.NEXT, next);
    if (reported) {
      near(Role.NEAR_AFTER, index, index + NEAR, traits);
    }
    Optional<HeadNouns.Head> head = heads.opening(phrase.text(), index);
    if (head.isPresent()) {
      traits.own("head-behind=", head.get().kind());
    }
    return traits;
  }

  private Weighed wordFrom(int index, int place) {
    Word word = phrase.word(place);
    return word.begin() < index
        ? family.words().of(Phrase.part(word, index, word.end()))
        : word(place);
  }

  /** The words that lie within a stretch. */
  private void near(Role role, int begin, int end, Traits traits) {
    for (int i = phrase.wordAt(begin); i < weighed.length && phrase.word(i).end() <= end; i++) {
      if (phrase.word(i).begin() >= begin) {
        traits.own(role, word(i));
      }
    }
  }
}

package org.policykg.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.model.InitiativeKind;

/** Reads the rest of a name behind a quotation: 对接会 behind “茶旅联姻”. */
final class Tails {
  private static final int LONGEST = 14;
  private static final Pattern STRETCH =
      Pattern.compile("[\\u4E00-\\u9FFF]{1,4}段(?![\\u4E00-\\u9FFF]{0,1}[时落])");

  private final HeadNouns heads;

  Tails(HeadNouns heads) {
    this.heads = heads;
  }

  /**
   * The rest of a name.
   *
   * @param end index after the head noun, in the sentence
   */
  record Tail(int end, Head head) {}

  /** The tail that begins at an index, if the nouns there are closed by a head noun. */
  Optional<Tail> at(Phrase phrase, int begin) {
    Optional<Tail> best = Optional.empty();
    int limit = limit(phrase, begin);
    for (int end = begin + 1; end <= limit; end++) {
      Optional<Head> head = heads.closing(phrase.text(), begin, end);
      boolean program =
          head.isPresent()
              && head.get().strength() != Strength.AGENT
              && !phrase.isVerbEnd(end, head.get());
      if (program && (ends(phrase, end) || head.get().noun().endsWith("系列"))) {
        best = Optional.of(new Tail(stretched(phrase, end, head.get()), head.get()));
      }
    }
    return best;
  }

  private boolean ends(Phrase phrase, int end) {
    return phrase.wordBegins(end) && phrase.endsNameAt(end, heads);
  }

  /**
   * How far nouns go on: up to a mark, a particle, a preposition, or a verb that takes an object.
   */
  private int limit(Phrase phrase, int begin) {
    int limit = begin;
    int first = phrase.wordAt(begin);
    for (int i = first; i < phrase.count() && limit - begin < LONGEST; i++) {
      Word word = phrase.wordFrom(begin, i);
      if (word.end() <= limit) {
        continue;
      }
      Optional<Head> head = heads.opening(phrase.text(), word.begin());
      boolean headed = head.isPresent() && head.get().noun().length() >= word.text().length();
      if (headed) {
        limit = word.begin() + head.get().noun().length();
        continue;
      }
      if (word.nature().equals("c") && isNamed(phrase, begin, word.begin())) {
        return limit;
      }
      boolean stops =
          isVerb(word) ? !goesOn(phrase, word, i > first, begin) : !mayStandInName(word, i > first);
      if (stops) {
        return limit;
      }
      limit = word.end();
    }
    return limit;
  }

  /** Whether a name is complete before a conjunction: 工程 before 和…工程. */
  private boolean isNamed(Phrase phrase, int begin, int end) {
    return heads
        .closing(phrase.text(), begin, end)
        .filter(head -> head.strength() == Strength.STRONG && head.noun().length() > 1)
        .isPresent();
  }

  private static boolean mayStandInName(Word word, boolean behindOthers) {
    char first = word.text().charAt(0);
    if (!Phrase.isNameCharacter(first)) {
      return false;
    }
    return switch (word.nature()) {
      case "c" -> behindOthers;
      case "p", "r", "d", "t", "uj", "ul", "uz", "ug", "y", "w" -> false;
      case "u" -> !word.text().equals("等");
      default -> true;
    };
  }

  /**
   * Behind the first noun a verb may stand inside the name (特色促消费活动), but not behind a head noun,
   * which it would say of.
   */
  private boolean goesOn(Phrase phrase, Word verb, boolean behindOthers, int begin) {
    boolean inside = behindOthers && heads.closing(phrase.text(), begin, verb.begin()).isEmpty();
    return inside || modifies(phrase, verb.end(), behindOthers);
  }

  private static boolean isVerb(Word word) {
    return word.nature().equals("v") || word.nature().equals("f");
  }

  /**
   * Whether a verb modifies the head noun right behind it, as 攻坚 in 攻坚行动, rather than taking an
   * object: the head then ends what is said.
   *
   * @param at index behind the verb
   * @param behindOthers whether words stand before it
   */
  private boolean modifies(Phrase phrase, int at, boolean behindOthers) {
    int end = at;
    for (Optional<Head> head = heads.opening(phrase.text(), end);
        head.isPresent();
        head = heads.opening(phrase.text(), end)) {
      end += head.get().noun().length();
    }
    return end > at && (behindOthers || phrase.endsAt(end));
  }

  /** A stretch of a line is a project of its own: 铁路中武段; several of a kind are one: 基金群. */
  static int stretched(Phrase phrase, int end, Head head) {
    if (phrase.text().startsWith("群", end)) {
      boolean alone = phrase.wordEndingAt(end + 1).filter(w -> w.begin() == end).isPresent();
      return alone ? end + 1 : end;
    }
    if (head.kind() != InitiativeKind.PROJECT) {
      return end;
    }
    var stretch = STRETCH.matcher(phrase.text()).region(end, phrase.text().length());
    return stretch.lookingAt() ? stretch.end() : end;
  }
}

package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Segmenter.Word;

/** Reads the rest of a name behind a quotation: 对接会 behind “芯机联动”. */
final class Tails {
  private static final int LONGEST = 14;

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
      String text = phrase.text().substring(begin, end);
      Optional<Head> head = heads.closing(text);
      if (head.isPresent() && (ends(phrase, end) || head.get().noun().endsWith("系列"))) {
        best = Optional.of(new Tail(end, head.get()));
      }
    }
    return best;
  }

  private boolean ends(Phrase phrase, int end) {
    return phrase.wordBegins(end) && phrase.endsNameAt(end, heads);
  }

  /** How far nouns go on: up to a mark, a particle, a preposition, or a verb that takes an object. */
  private int limit(Phrase phrase, int begin) {
    int limit = begin;
    List<Word> words = phrase.wordsFrom(begin);
    for (int i = 0; i < words.size() && limit - begin < LONGEST; i++) {
      Word word = words.get(i);
      if (!mayStandInName(word) || (isVerb(word) && !modifies(words, i))) {
        return limit;
      }
      limit = word.end();
    }
    return limit;
  }

  private static boolean mayStandInName(Word word) {
    char first = word.text().charAt(0);
    if (!Phrase.isNameCharacter(first)) {
      return false;
    }
    return switch (word.nature()) {
      case "p", "c", "r", "d", "t", "uj", "ul", "uz", "ug", "y", "w" -> false;
      case "u" -> !word.text().equals("等");
      default -> true;
    };
  }

  private static boolean isVerb(Word word) {
    return word.nature().equals("v") || word.nature().equals("f");
  }

  /** Whether a verb modifies the head noun right behind it, as 攻坚 in 攻坚行动, rather than taking an object. */
  private boolean modifies(List<Word> words, int verb) {
    if (verb > 0) {
      return true;
    }
    if (verb + 1 >= words.size()) {
      return false;
    }
    StringBuilder behind = new StringBuilder();
    for (int i = verb + 1; i < Math.min(words.size(), verb + 3); i++) {
      behind.append(words.get(i).text());
    }
    return heads.opening(behind.toString()).isPresent();
  }
}

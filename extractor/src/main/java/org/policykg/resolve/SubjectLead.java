package org.policykg.resolve;

import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Place;

/** What leads to the subject of a clause and is no part of it: times, marks, adverbs. */
final class SubjectLead {
  private static final Letters MARKS = Letters.of("“”\" \t\n\u000B\f\r");
  private static final int MOST = 8;

  private final WordTree<String> words;

  /**
   * Reads {@code fillers.tsv}.
   *
   * @param comparing the letters that lead to what the subject is compared with
   */
  SubjectLead(Lexicon lexicon, String comparing) {
    // a place behind 是 is told of the subject
    words =
        WordTree.byBeginning(
            lexicon.words("fillers.tsv").stream()
                .filter(word -> !word.endsWith("是") || word.length() > 2)
                .filter(word -> word.length() > 1 || comparing.indexOf(word.charAt(0)) < 0)
                .toList());
  }

  /** Where the subject may begin that is led to from an index. */
  int end(String text, int from, List<Place> places, Times times) {
    int at = from;
    for (int word = 0; word < MOST && !begins(places, at); word++) {
      int end = one(text, at, times);
      if (end < 0) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean begins(List<Place> places, int at) {
    for (Place place : places) {
      if (place.begin() == at) {
        return true;
      }
    }
    return false;
  }

  /** The end of the time, mark or word at an index, or -1. */
  private int one(String text, int at, Times times) {
    Moment moment = times.from(at);
    if (moment != null) {
      return moment.end();
    }
    if (at < text.length() && MARKS.has(text.charAt(at))) {
      return at + 1;
    }
    Optional<String> word = words.longest(text, at, text.length());
    return word.isPresent() ? at + word.get().length() : -1;
  }
}

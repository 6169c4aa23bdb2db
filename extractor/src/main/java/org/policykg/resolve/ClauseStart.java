package org.policykg.resolve;

import java.util.ArrayList;
import java.util.List;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;

/** Where a clause begins, or what in it may stand in front of who acts: 今年, 此外, 在. */
final class ClauseStart {
  private static final String BEFORE = ",;:。！？“ \t\n\u000B\f\r";
  private static final String STOPS = ",;:。！？";
  private static final WordTree<String> OPENING =
      WordTree.byEnd(List.of("今年", "近年来", "目前", "此外", "其中", "同时", "在", "位于"));

  // longer than what may open a clause
  private static final int NEAR = 12;

  private ClauseStart() {}

  /**
   * Whether a clause begins at an index, or no more than its opening stands before it.
   *
   * @param sentence where the sentence begins
   */
  static boolean isAt(String text, int sentence, int index) {
    int from = Math.max(sentence, index - NEAR);
    if (begins(text, from, index)) {
      return true;
    }
    for (String word : OPENING.all(text, from, index)) {
      if (begins(text, from, index - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The places of a sentence that open a clause. */
  static List<Place> opening(String view, Sentence sentence, List<Place> places) {
    List<Place> opening = new ArrayList<>();
    for (Place place : places) {
      if (isAt(view, sentence.begin(), place.begin())) {
        opening.add(place);
      }
    }
    return opening;
  }

  /** Where the clause of an index begins within its sentence. */
  static int of(String text, int sentence, int index) {
    int begin = index;
    while (begin > sentence && STOPS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  /** Whether nothing that is looked at stands before an index, or a mark. */
  private static boolean begins(String text, int from, int index) {
    return from == index || BEFORE.indexOf(text.charAt(index - 1)) >= 0;
  }
}

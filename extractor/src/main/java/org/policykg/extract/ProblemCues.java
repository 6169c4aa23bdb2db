package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;

/**
 * The words beside a quotation that say it names no initiative, and those that say its sentence
 * tells history.
 */
final class ProblemCues {
  private final List<String> before;
  private final List<String> after;
  private final List<String> history;

  ProblemCues(Lexicon lexicon) {
    before = side(lexicon, "before");
    after = side(lexicon, "after");
    history = lexicon.words("history-cues.tsv");
  }

  private static List<String> side(Lexicon lexicon, String side) {
    return lexicon.table("problem-cues.tsv").rows().stream()
        .filter(row -> row.get("side").equals(side))
        .map(Table.Row::key)
        .toList();
  }

  /**
   * Whether the quotation between two indexes of a sentence is a problem, a nickname or history.
   */
  boolean around(String text, int begin, int end) {
    String left = text.substring(0, begin);
    String right = text.substring(end);
    return before.stream().anyMatch(left::endsWith)
        || after.stream().anyMatch(right::startsWith)
        || right.matches("的.{0,6}(?:精神|情怀).*")
        || history.stream().anyMatch(text::contains);
  }
}

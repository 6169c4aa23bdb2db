package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;

/**
 * The frames in which a reporter says that somebody takes up a slogan, from {@code
 * adopting-frames.tsv}.
 */
final class Frames {
  private static final String CLAUSE_ENDS = ",;:。！？、\n ";

  private final List<String> before;
  private final List<String> after;
  private final LaunchVerbs verbs;

  Frames(Lexicon lexicon, LaunchVerbs verbs) {
    this.verbs = verbs;
    before = side(lexicon, "before");
    after = side(lexicon, "after");
  }

  private static List<String> side(Lexicon lexicon, String side) {
    return lexicon.table("adopting-frames.tsv").rows().stream()
        .filter(row -> row.get("side").equals(side))
        .map(Table.Row::key)
        .toList();
  }

  /**
   * Whether a quoted phrase is taken up.
   *
   * @param text the view's text
   * @param begin index behind the opening mark
   * @param end index of the closing mark
   */
  boolean adopt(String text, int begin, int end) {
    String left = text.substring(Math.max(0, begin - 20), begin - 1);
    String right =
        text.substring(Math.min(text.length(), end + 1), Math.min(text.length(), end + 8));
    return left.isEmpty()
        || CLAUSE_ENDS.indexOf(left.charAt(left.length() - 1)) >= 0
        || before.stream().anyMatch(left::endsWith)
        || after.stream().anyMatch(right::startsWith)
        || verbs.before(left, left.length()).isPresent();
  }
}

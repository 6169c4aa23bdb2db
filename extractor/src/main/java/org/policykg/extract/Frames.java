package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/**
 * The frames in which a reporter says that somebody takes up a slogan, from {@code
 * adopting-frames.tsv}.
 */
final class Frames {
  private static final String CLAUSE_ENDS = ",;:。！？、\n ";

  private final WordTree<String> before;
  private final WordTree<String> after;
  private final LaunchVerbs verbs;

  Frames(Lexicon lexicon, LaunchVerbs verbs) {
    this.verbs = verbs;
    before = WordTree.byEnd(side(lexicon, "before"));
    after = WordTree.byBeginning(side(lexicon, "after"));
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
    int open = begin - 1;
    return open == 0
        || CLAUSE_ENDS.indexOf(text.charAt(open - 1)) >= 0
        || before.longest(text, 0, open).isPresent()
        || after.longest(text, end + 1, text.length()).isPresent()
        || verbs.before(text, open).isPresent();
  }
}

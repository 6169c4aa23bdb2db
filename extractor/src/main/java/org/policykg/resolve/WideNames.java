package org.policykg.resolve;

import java.util.ArrayList;
import java.util.List;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;

/** The words that make a subject where no place is named: 全国, 全省, 国家统计局. */
final class WideNames {
  private final Letters first;
  private final WordTree<String> words;

  /** The bodies and areas of the tables, and some more. */
  WideNames(Lexicon lexicon, List<String> others) {
    List<String> all = new ArrayList<>(lexicon.words("national-bodies.tsv"));
    all.addAll(lexicon.words("area-words.tsv"));
    all.addAll(others);
    first = Letters.firstOf(all);
    words = WordTree.byBeginning(all);
  }

  /** Whether one of them begins in a stretch of a text. */
  boolean mayBeIn(String text, int begin, int end) {
    for (int at = first.in(text, begin, end); at >= 0; at = first.in(text, at + 1, end)) {
      if (words.longest(text, at, text.length()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

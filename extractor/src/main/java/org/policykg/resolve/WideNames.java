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

  /** Where the last of them begins in a text, or -1. */
  int last(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !(first.has(text.charAt(at)) && isAt(text, at))) {
      at--;
    }
    return at;
  }

  /** Whether one of them begins in a stretch of a text. */
  boolean mayBeIn(String text, int begin, int end) {
    for (int at = first.in(text, begin, end); at >= 0; at = first.in(text, at + 1, end)) {
      if (isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at) {
    return words.longest(text, at, text.length()).isPresent();
  }
}

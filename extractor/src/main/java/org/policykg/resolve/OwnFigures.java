package org.policykg.resolve;

import java.util.Set;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;

/**
 * Tells a place that only begins the name of one thing, such as a port, from one that figures are
 * about.
 */
final class OwnFigures {
  private static final int LONGEST = 12;
  // what no such name has inside: 各大机场, 拥有大学, 建成水库
  private static final Letters NO_NAME = Letters.of("、,;:。的在有建将是各多等与和至到为提已所个座家大类全新0123456789");
  // what stands behind one
  private static final Letters BEHIND = Letters.of(",今去已累共全完迎年日每目截将为实发开接通运单首正现拥占有出入是");
  private static final Set<String> GATES = Set.of("港", "口岸");
  private static final String FREE_TRADE = "贸";
  private static final String OF_TRADE = "贸易";

  private final WordTree<String> heads;

  OwnFigures(Lexicon lexicon) {
    heads = WordTree.byBeginning(lexicon.words("own-figures.tsv"));
  }

  private static boolean isGate(String text, int begin, int end) {
    return GATES.contains(text.substring(begin, end));
  }

  /** Whether the name of one thing goes on at the end of a place's name. */
  boolean at(String text, int end) {
    int last = Math.min(text.length(), end + LONGEST);
    for (int i = end; i < last; i++) {
      int behind = heads.longest(text, i, text.length()).map(String::length).orElse(0) + i;
      // 厦门港, 厦门口岸 are the division's
      boolean named = behind > i && (i > end || !isGate(text, i, behind));
      if (named && behind < text.length() && BEHIND.has(text.charAt(behind))) {
        // 自由贸易港 is a zone of the division
        return !text.startsWith(FREE_TRADE, i - 1) && !text.startsWith(OF_TRADE, i - 2);
      }
      if (NO_NAME.has(text.charAt(i)) && behind == i) {
        return false;
      }
    }
    return false;
  }
}

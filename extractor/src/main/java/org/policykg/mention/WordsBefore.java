package org.policykg.mention;

import java.util.List;
import java.util.function.Predicate;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;

/** What the word before a division's name makes of it. */
final class WordsBefore {
  /** What a word before a short name ends with where both are a longer name: 双井街道|九龙. */
  private static final WordTree<String> LOCALITY =
      WordTree.byEnd(List.of("街道", "社区", "镇", "乡", "村"));

  /**
   * Words of one character, by nature, that do not make another name of the short one behind them;
   * others do: 东|平湖, 古|徽州.
   */
  private static final String APART = "pcuwdrmqyxs";

  /** Nouns of one character that may stand before any name: 我省|杭州. */
  private static final String COMMON = "省市县区州国党人年月日时点";

  private static final String MOVING = "到赴往去来让使经抵访是有如像至进入出过";

  static final Predicate<Word> OF_OTHER_NAME = word -> isSyllable(word) || isAbroad(word);
  static final Predicate<Word> ATTACHED = WordsBefore::attaches;
  static final Predicate<Word> ATTACHED_OR_COUNTING = word -> attaches(word) || isCounting(word);

  private WordsBefore() {}

  /** Whether a word is a rest of a foreign or longer name: 别尔哥|罗|德州. */
  private static boolean isSyllable(Word word) {
    return word.text().length() == 1
        && word.nature().startsWith("n")
        && COMMON.indexOf(word.text().charAt(0)) < 0;
  }

  private static boolean isCounting(Word word) {
    return word.nature().startsWith("m") || word.nature().startsWith("q");
  }

  /** Whether a word is a foreign place, so that what follows lies there: 首尔|江南区. */
  private static boolean isAbroad(Word word) {
    return word.nature().equals("nsf");
  }

  private static boolean attaches(Word word) {
    return LOCALITY.longest(word.text(), 0, word.text().length()).isPresent()
        || (word.text().length() == 1
            && Character.isIdeographic(word.text().charAt(0))
            && APART.indexOf(word.nature().charAt(0)) < 0
            && MOVING.indexOf(word.text().charAt(0)) < 0);
  }
}

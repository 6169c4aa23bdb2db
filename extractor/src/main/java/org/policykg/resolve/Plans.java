package org.policykg.resolve;

import org.policykg.lexicon.Letters;
import org.policykg.text.Sentence;

/** Tells sentences that say what is to come: 力争…, 建设30个以上. */
final class Plans {
  private static final Letters BEGIN = Letters.of("力争确左以");
  private static final String CLAUSE_END = ",;:。";
  // between a number and the words behind it that make it an aim
  private static final int LONGEST_UNIT = 6;

  private Plans() {}

  static boolean isAim(Sentence sentence) {
    String text = sentence.view().text();
    int last = sentence.end() - 1;
    for (int i = BEGIN.in(text, sentence.begin(), last); i >= 0; i = BEGIN.in(text, i + 1, last)) {
      char next = text.charAt(i + 1);
      boolean aim =
          switch (text.charAt(i)) {
            case '力' -> next == '争';
            case '争' -> next == '取';
            case '确' -> next == '保';
            case '左' -> next == '右' && isBounded(text, sentence.begin(), i);
            case '以' -> (next == '上' || next == '内') && isBounded(text, sentence.begin(), i);
            default -> false;
          };
      if (aim) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number ends shortly before an index, in the same clause. */
  private static boolean isBounded(String text, int begin, int index) {
    for (int i = index - 1; i >= begin && i >= index - 1 - LONGEST_UNIT; i--) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (CLAUSE_END.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}

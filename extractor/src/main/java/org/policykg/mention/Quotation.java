package org.policykg.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * A quoted stretch of a text.
 *
 * @param begin index of the opening mark
 * @param end index after the closing mark
 * @param text what stands between the marks
 * @param title whether the marks are those of a title, 《》
 */
public record Quotation(int begin, int end, String text, boolean title) {
  private static final String OPEN = "“‘《「『〈";
  private static final String CLOSE = "”’》」』〉";

  // all of them lie between; words and most other marks do not
  private static final char FIRST = '‘';
  private static final char LAST = '』';

  /**
   * The innermost quotations of a text, in order. A closing mark without an opening one is passed
   * over; a straight mark {@code "} opens and closes in turn.
   */
  public static List<Quotation> in(String text) {
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"' && (c < FIRST || c > LAST)) {
        continue;
      }
      if (OPEN.indexOf(c) >= 0) {
        open = i;
      } else if (open >= 0 && CLOSE.indexOf(c) == OPEN.indexOf(text.charAt(open))) {
        add(found, text, open, i, text.charAt(open) == '《');
        open = -1;
      } else if (c == '"' && straight < 0) {
        straight = i;
      } else if (c == '"') {
        add(found, text, straight, i, false);
        straight = -1;
      }
    }
    return found;
  }

  private static void add(List<Quotation> found, String text, int open, int close, boolean title) {
    if (close > open + 1) {
      found.add(new Quotation(open, close + 1, text.substring(open + 1, close), title));
    }
  }
}

package org.policykg.variant;

import java.util.Locale;

/** A name without what may be written or left out: 蓝天、碧水、净土保卫战 is 蓝天碧水净土保卫战. */
final class Spelling {
  private static final String DASHES = "-－—–―‐‑−~～";

  /** Marks between digits mean something, as 1/3 and 2022-2025 do; + and × always do. */
  private static final String MARKS_BUT_BETWEEN_DIGITS = "-/";

  private static final String MARKS = "、,，·•・:：;；!！?？。…|_()（）'’‘";
  private static final String CONJUNCTIONS = "和与及暨";

  /** A conjunction has a word on both sides. */
  private static final int WORD = 2;

  private Spelling() {}

  static String plain(String name) {
    String text = dashed(name.toLowerCase(Locale.ROOT));
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isAside(text, i)) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** Every run of dashes as one. */
  private static String dashed(String text) {
    StringBuilder dashed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (DASHES.indexOf(text.charAt(i)) < 0) {
        dashed.append(text.charAt(i));
      } else if (i == 0 || DASHES.indexOf(text.charAt(i - 1)) < 0) {
        dashed.append('-');
      }
    }
    return dashed.toString();
  }

  private static boolean isAside(String text, int at) {
    char c = text.charAt(at);
    if (MARKS_BUT_BETWEEN_DIGITS.indexOf(c) >= 0) {
      return !(isDigit(text, at - 1) && isDigit(text, at + 1));
    }
    return MARKS.indexOf(c) >= 0
        || (CONJUNCTIONS.indexOf(c) >= 0 && at >= WORD && at < text.length() - WORD);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}

package org.policykg.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a sentence in which unquoted names are read: between marks, and in no title. */
final class Clauses {
  private static final int LONGEST_TITLE = 80;
  private static final Pattern ASIDE =
      Pattern.compile("\\([\\u4E00-\\u9FFF]{2,4}\\)(?=[\\u4E00-\\u9FFF])");

  private Clauses() {}

  /** Where the clause that begins at an index ends: at a mark other than 、, or with the text. */
  static int end(String text, int begin) {
    for (int i = begin; i < text.length(); i++) {
      i = text.charAt(i) == '(' ? aside(text, i) : i;
      if (!mayStandInClause(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean mayStandInClause(char c) {
    return c == '、' || Phrase.isNameCharacter(c);
  }

  /**
   * A short remark in brackets stands inside a name: 中国(安徽)…; the index of what follows it, or of
   * its beginning.
   */
  private static int aside(String text, int open) {
    Matcher aside = ASIDE.matcher(text).region(open, text.length());
    return open > 0 && aside.lookingAt() ? aside.end() : open;
  }

  /** Whether an index lies in a title, which is read as a whole. */
  static boolean inTitle(String text, int index) {
    if (text.indexOf('《') < 0) {
      return false;
    }
    for (int at = index - 1; at >= Math.max(0, index - LONGEST_TITLE); at--) {
      if (text.charAt(at) == '》') {
        return false;
      }
      if (text.charAt(at) == '《') {
        return text.substring(index, Math.min(text.length(), at + LONGEST_TITLE)).indexOf('》') >= 0;
      }
    }
    return false;
  }
}

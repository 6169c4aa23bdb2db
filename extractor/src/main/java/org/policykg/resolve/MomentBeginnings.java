package org.policykg.resolve;

import java.util.Collection;
import java.util.stream.Stream;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.WordTree;

/**
 * The places of a text at which a time can begin: a few looks that spare most numbers and words the
 * expression for times.
 */
final class MomentBeginnings {
  // 2023年, 5月, 3日, 1-7月
  private static final Letters BEHIND_DIGITS = Letters.of("年月日-—–~～至到");
  private static final String THIS_YEAR = "今年";
  // 前5个月, 前三个月
  private static final char FIRST_MONTHS = '前';
  private static final Letters COUNT = Letters.of("0123456789一二两三四五六七八九十");
  // 截至5日, and 5日 at the beginning of a clause
  private static final String BEFORE_DAY = "至止到,。:";
  private static final int YEAR = 4;
  private static final String DIGITS = "0123456789";

  private final Letters first;
  private final WordTree<String> words;

  /** The places where one of these words stands, or a number or count of months that may be one. */
  MomentBeginnings(Collection<String> words) {
    this.words = WordTree.byBeginning(Stream.concat(words.stream(), Stream.of(THIS_YEAR)).toList());
    first =
        Letters.of(DIGITS + Seasons.COUNTS + FIRST_MONTHS + THIS_YEAR.charAt(0) + firstOf(words));
  }

  private static String firstOf(Collection<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  /** The first of them in a stretch, or -1. */
  int next(String text, int from, int end) {
    int at = first.in(text, from, end);
    while (at >= 0 && !mayBegin(text, at)) {
      at = first.in(text, at + 1, end);
    }
    return at;
  }

  /** Whether an index is one of them. */
  boolean isAt(String text, int index) {
    return first.has(text.charAt(index)) && mayBegin(text, index);
  }

  private boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    return (isDigit(c) && isDated(text, at))
        || (c == FIRST_MONTHS && at + 1 < text.length() && COUNT.has(text.charAt(at + 1)))
        || words.longest(text, at, text.length()).isPresent()
        || Seasons.counted(text, at) >= 0;
  }

  private static boolean isDated(String text, int at) {
    int end = at;
    while (end < text.length() && end <= at + YEAR && isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - at;
    if (end >= text.length() || !BEHIND_DIGITS.has(text.charAt(end))) {
      return false;
    }
    return switch (text.charAt(end)) {
      case '年' -> digits <= 2 || digits == YEAR;
      case '月' -> digits <= 2 && !isInside(text, at);
      case '日' -> digits <= 2 && (at == 0 || BEFORE_DAY.indexOf(text.charAt(at - 1)) >= 0);
      default ->
          (digits == YEAR || (digits <= 2 && !isInside(text, at)))
              && end + 1 < text.length()
              && isDigit(text.charAt(end + 1));
    };
  }

  /** Whether a number goes on at an index. */
  private static boolean isInside(String text, int at) {
    return at > 0 && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

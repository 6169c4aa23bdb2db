package org.policykg.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.mention.Figure.Kind;
import org.policykg.model.Bound;

/** Finds places in an order: 第15位, 第一, 首位, 前三, 最多. */
final class Ranks {
  private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
  private static final String END = "(?=[,。;:!?()”]|、(?!第?[二三四])|的|$)";
  // 位居第一和|第二, 第一、|第二
  private static final String BEFORE_LAST = "(?=[、和]第" + NUMBER + "(?:位|名|[,。;:!?()”]|$))";

  /** One of these stands in a place in an order that has no number. */
  static final String FIRST = "首最";

  private static final Letters BEGIN = Letters.of("第首之榜最前");
  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final Letters BEHIND_NUMBER = Letters.of("位名强,。;:!?()”、和的");
  private static final String COMPARED = "省国市区县州球界";
  private static final int LONGEST = 3;

  private static final Glance RANK =
      Glance.of(
          "第(?<place>"
              + NUMBER
              + ")(?:[位名]|"
              + END
              + "|"
              + BEFORE_LAST
              + ")"
              + "|(?<first>首位|之首|榜首|(?<=居)首"
              + END
              + "|(?<=[省国市区县州球界])最[多大高低快好优]"
              + END
              + ")"
              + "|前(?<top>"
              + NUMBER
              + ")(?:[名位强]|"
              + END
              + ")");

  /** The first index of a text, from one on, at which a place in an order may begin, or -1. */
  static int next(String text, int from) {
    int at = BEGIN.in(text, from, text.length());
    while (at >= 0 && !mayBegin(text, at)) {
      at = BEGIN.in(text, at + 1, text.length());
    }
    return at;
  }

  /**
   * The places in an order that a text tells.
   *
   * @param first the first index at which one may begin
   * @param taken tells the indexes that something else has
   */
  List<Figure> in(String text, int first, IntPredicate taken) {
    List<Figure> found = new ArrayList<>();
    Matcher m = RANK.matcher(text);
    int next;
    for (int at = first; at >= 0; at = next(text, next)) {
      next = at + 1;
      if (!m.region(at, text.length()).lookingAt()) {
        continue;
      }
      next = m.end();
      boolean range =
          m.start() > 0
              && "至到".indexOf(text.charAt(m.start() - 1)) >= 0
              && text.startsWith("第", m.start());
      if (range || taken.test(m.start())) {
        continue;
      }
      Bound bound = m.group("top") == null ? Bound.EQ : Bound.LE;
      String number = m.group("top") == null ? m.group("place") : m.group("top");
      Optional<BigDecimal> value =
          m.group("first") == null ? value(number) : Optional.of(BigDecimal.ONE);
      int begin = m.start();
      int end = m.end();
      value.ifPresent(
          place -> found.add(new Figure(begin, begin, end, end, place, "位", bound, Kind.RANK)));
    }
    return found;
  }

  /** A few looks that spare most places the expression. */
  private static boolean mayBegin(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '首' -> after == '位' || before == '居';
      case '之', '榜' -> after == '首';
      case '最' -> COMPARED.indexOf(before) >= 0;
      default -> NUMERALS.indexOf(after) >= 0 && endsNumber(text, at + 1);
    };
  }

  private static boolean endsNumber(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && end < begin + LONGEST
        && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() || BEHIND_NUMBER.has(text.charAt(end));
  }

  /** The number, unless it is none, as 二三 of 第二三位. */
  private static Optional<BigDecimal> value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Optional.of(new BigDecimal(number))
        : ChineseNumber.value(number);
  }
}

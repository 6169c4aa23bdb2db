package org.policykg.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.mention.Numeral.Form;

/** The numbers of a text, in digits or Chinese characters, with their magnitudes. */
final class Numerals {
  // 万分之八, 百分之三点五, 三分之一
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?<whole>百|千|万|\\d{1,3}|[一二三四五六七八九十]{1,3})分之(?<part>\\d{1,3}(?:\\.\\d{1,3})?|[零一二两三四五六七八九十百]{1,5}(?:点[零一二三四五六七八九]{1,3})?)");

  /** What numbers begin with. */
  static final String FIRST = "0123456789过半零〇一二两三四五六七八九十百千万亿";

  private static final Letters BEGIN = Letters.of(FIRST);
  private static final Letters UP_TO_TEN = Letters.of("零〇一二两三四五六七八九十");
  // 一|百, 三|分之一, 三|成, 一|半, 二|点五
  private static final Letters GOES_ON = Letters.of("零〇一二两三四五六七八九十百千万亿点分成半");
  private static final String INNER = "余多来几";
  private static final Pattern DECIMALS = Pattern.compile("点[零一二三四五六七八九]{1,3}[百千万亿]{0,2}");
  private static final int LONGEST_WHOLE = 3;
  private static final int LONGEST_TENTHS = 3;
  private static final int MOST_CHARACTERS = 12;
  private static final Pattern HALF = Pattern.compile("一半|过半|半数");
  // 三成, but not 三成立
  private static final String TENTH = "成(?![立为果功员都绩长效品熟交本就套型])";
  private static final Pattern TENTHS =
      Pattern.compile("(?<tenths>\\d(?:\\.\\d)?|[一二两三四五六七八九])" + TENTH + "(?<half>半(?!数))?");

  private Numerals() {}

  /**
   * The numbers of a text, in order; they do not overlap. Left out is what is most often none, one
   * character up to 十, where it counts nothing: no rate follows, nor does it go on with the number
   * before.
   */
  static List<Numeral> in(String text, Unit.Finder units) {
    List<Numeral> found = new ArrayList<>();
    int end = 0;
    int at = BEGIN.in(text, 0, text.length());
    while (at >= 0) {
      boolean joined = !found.isEmpty() && at == end + 1;
      boolean idle = !joined && isAlone(text, at) && !units.isRateAt(text, behindAlone(text, at));
      Optional<Numeral> numeral = idle ? Optional.empty() : at(text, at);
      int next = at + 1;
      if (numeral.isPresent()) {
        found.add(numeral.get());
        end = numeral.get().end();
        next = end;
      }
      at = BEGIN.in(text, next, text.length());
    }
    return found;
  }

  /** Whether a number up to ten stands at an index in one character that nothing goes on with. */
  private static boolean isAlone(String text, int at) {
    return UP_TO_TEN.has(text.charAt(at))
        && (at + 1 == text.length() || !GOES_ON.has(text.charAt(at + 1)));
  }

  private static int behindAlone(String text, int at) {
    boolean inner = at + 1 < text.length() && INNER.indexOf(text.charAt(at + 1)) >= 0;
    return inner ? at + 2 : at + 1;
  }

  /** The number that begins at an index with a character of one. */
  private static Optional<Numeral> at(String text, int at) {
    Optional<Numeral> special = partOf(text, at);
    if (special.isEmpty()) {
      special = tenths(text, at);
    }
    if (special.isEmpty()) {
      special = half(text, at);
    }
    if (special.isPresent()) {
      return special;
    }
    return DigitNumber.isDigit(text.charAt(at)) ? DigitNumber.at(text, at) : chinese(text, at);
  }

  private static Matcher look(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length());
  }

  private static Optional<Numeral> partOf(String text, int at) {
    if (!stands('分', text, at + 1, at + 1 + LONGEST_WHOLE)) {
      return Optional.empty();
    }
    Matcher m = look(PART_OF, text, at);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Optional<BigDecimal> whole = number(m.group("whole"));
    Optional<BigDecimal> part = number(m.group("part"));
    if (whole.isEmpty() || part.isEmpty() || whole.get().signum() == 0) {
      return Optional.empty();
    }
    if (m.group("whole").equals("百")) {
      return Optional.of(new Numeral(at, m.end(), part.get(), Form.PERCENT, "", false));
    }
    return Optional.of(fraction(at, m.end(), divide(part.get(), whole.get())));
  }

  private static Optional<Numeral> tenths(String text, int at) {
    if (!stands('成', text, at + 1, at + 1 + LONGEST_TENTHS)) {
      return Optional.empty();
    }
    Matcher m = look(TENTHS, text, at);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal half = m.group("half") == null ? BigDecimal.ZERO : new BigDecimal("0.05");
    return number(m.group("tenths")).map(n -> fraction(at, m.end(), n.movePointLeft(1).add(half)));
  }

  /** Whether a character stands in a stretch; where it does not, no expression has to be tried. */
  private static boolean stands(char c, String text, int begin, int end) {
    for (int i = begin; i < Math.min(end, text.length()); i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Numeral> half(String text, int at) {
    if (!stands('半', text, at, at + 2)) {
      return Optional.empty();
    }
    Matcher m = look(HALF, text, at);
    return m.lookingAt()
        ? Optional.of(
            new Numeral(
                at,
                m.end(),
                new BigDecimal("0.5"),
                Form.FRACTION,
                m.group().equals("过半") ? "多" : "",
                false))
        : Optional.empty();
  }

  private static Optional<Numeral> chinese(String text, int at) {
    int end = chineseEnd(text, at);
    Optional<BigDecimal> value =
        end == at ? Optional.empty() : ChineseNumber.value(text.substring(at, end));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean inner = end < text.length() && INNER.indexOf(text.charAt(end)) >= 0;
    String word = inner ? text.substring(end, end + 1) : "";
    boolean scaled = "百千万亿".indexOf(text.charAt(end - 1)) >= 0;
    int last = inner ? end + 1 : end;
    return Optional.of(new Numeral(at, last, value.get(), Form.CHINESE, word, scaled));
  }

  private static int chineseEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at < MOST_CHARACTERS
        && ChineseNumber.isPart(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length() || text.charAt(end) != '点') {
      return end;
    }
    Matcher decimals = look(DECIMALS, text, end);
    return decimals.lookingAt() ? decimals.end() : end;
  }

  static Numeral fraction(int begin, int end, BigDecimal value) {
    return new Numeral(begin, end, value, Form.FRACTION, "", false);
  }

  static BigDecimal divide(BigDecimal part, BigDecimal whole) {
    BigDecimal exact = part.divide(whole, MathContext.DECIMAL32);
    return exact.round(new MathContext(4));
  }

  private static Optional<BigDecimal> number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(new BigDecimal(text))
        : ChineseNumber.value(text);
  }
}

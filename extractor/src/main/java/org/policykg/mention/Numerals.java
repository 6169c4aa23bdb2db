package org.policykg.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.mention.Numeral.Form;

/** The numbers of a text, in digits or Chinese characters, with their magnitudes. */
final class Numerals {
  private static final String CHINESE = "[零〇一二两三四五六七八九十百千万亿]";
  // 万分之八, 百分之三点五, 三分之一
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?<whole>百|千|万|\\d{1,3}|[一二三四五六七八九十]{1,3})分之(?<part>\\d{1,3}(?:\\.\\d{1,3})?|[零一二两三四五六七八九十百]{1,5}(?:点[零一二三四五六七八九]{1,3})?)");
  // 1,234.5万 or 3/5
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:,\\d{3}){1,4}(?![\\d,])|\\d{1,15})(?<decimals>\\.\\d{1,8})?(?:/(?<divisor>\\d{1,3})(?![\\d/]))?");
  // 5100多亿, 4.7万余
  private static final Pattern SCALE =
      Pattern.compile(
          "(?: (?=[百千万亿%元个家人户亩吨公]))?(?<inner>[余多来几])?(?<scale>万亿|[十百千]?万|[百千]?亿|[百千])?(?<late>[余多来几])?");
  private static final Pattern CHINESE_NUMBER =
      Pattern.compile(CHINESE + "{1,12}(?:点[零一二三四五六七八九]{1,3}[百千万亿]{0,2})?");
  private static final Pattern HALF = Pattern.compile("一半|过半|半数");
  // 三成, but not 三成立
  private static final String TENTH = "成(?![立为果功员都绩长效品熟交本就套型])";
  private static final Pattern TENTHS =
      Pattern.compile("(?<tenths>\\d(?:\\.\\d)?|[一二两三四五六七八九])" + TENTH + "(?<half>半(?!数))?");

  private Numerals() {}

  /** All numbers of a text, in order; they do not overlap. */
  static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Optional<Numeral> numeral = at(text, at);
      numeral.ifPresent(found::add);
      at = numeral.map(Numeral::end).orElse(at + 1);
    }
    return found;
  }

  /** The number that begins at an index. */
  static Optional<Numeral> at(String text, int at) {
    char c = text.charAt(at);
    boolean digit = c >= '0' && c <= '9';
    if (!digit && !ChineseNumber.isPart(c) && c != '过' && c != '半') {
      return Optional.empty();
    }
    return partOf(text, at)
        .or(() -> tenths(text, at))
        .or(() -> half(text, at))
        .or(() -> digit ? digits(text, at) : chinese(text, at));
  }

  private static Matcher look(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length());
  }

  private static Optional<Numeral> partOf(String text, int at) {
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
    Matcher m = look(TENTHS, text, at);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal half = m.group("half") == null ? BigDecimal.ZERO : new BigDecimal("0.05");
    return number(m.group("tenths")).map(n -> fraction(at, m.end(), n.movePointLeft(1).add(half)));
  }

  private static Optional<Numeral> half(String text, int at) {
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

  private static Optional<Numeral> digits(String text, int at) {
    Matcher m = look(DIGITS, text, at);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String decimals = m.group("decimals") == null ? "" : m.group("decimals");
    BigDecimal value = new BigDecimal(m.group("number").replace(",", "") + decimals);
    if (m.group("divisor") != null) {
      BigDecimal divisor = new BigDecimal(m.group("divisor"));
      boolean proper = divisor.compareTo(value) > 0;
      return proper ? Optional.of(fraction(at, m.end(), divide(value, divisor))) : Optional.empty();
    }
    return Optional.of(scaled(text, at, m.end(), value));
  }

  private static Numeral scaled(String text, int at, int end, BigDecimal value) {
    Matcher m = look(SCALE, text, end);
    m.lookingAt();
    String scale = m.group("scale") == null ? "" : m.group("scale");
    String inner = m.group("late") != null ? m.group("late") : m.group("inner");
    BigDecimal factor = scale.isEmpty() ? BigDecimal.ONE : scale(scale);
    return new Numeral(
        at,
        m.end(),
        value.multiply(factor),
        Form.DIGITS,
        inner == null ? "" : inner,
        !scale.isEmpty());
  }

  private static BigDecimal scale(String scale) {
    int power = scale.chars().map(c -> ChineseNumber.power((char) c)).sum();
    return BigDecimal.TEN.pow(power);
  }

  private static Optional<Numeral> chinese(String text, int at) {
    Matcher m = look(CHINESE_NUMBER, text, at);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    return ChineseNumber.value(m.group())
        .map(
            value -> {
              int end = m.end();
              boolean inner = end < text.length() && "余多来几".indexOf(text.charAt(end)) >= 0;
              String word = inner ? text.substring(end, end + 1) : "";
              boolean scaled = m.group().matches(".*[百千万亿]");
              return new Numeral(at, inner ? end + 1 : end, value, Form.CHINESE, word, scaled);
            });
  }

  private static Numeral fraction(int begin, int end, BigDecimal value) {
    return new Numeral(begin, end, value, Form.FRACTION, "", false);
  }

  private static BigDecimal divide(BigDecimal part, BigDecimal whole) {
    BigDecimal exact = part.divide(whole, MathContext.DECIMAL32);
    return exact.round(new MathContext(4));
  }

  private static Optional<BigDecimal> number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(new BigDecimal(text))
        : ChineseNumber.value(text);
  }
}

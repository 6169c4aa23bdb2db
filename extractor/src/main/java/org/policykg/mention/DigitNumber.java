package org.policykg.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.policykg.mention.Numeral.Form;

/** A number in digits with its magnitude: 1,234.5万, 5100多亿, 4.7万余, 3/5. */
final class DigitNumber {
  private static final int LONGEST_WHOLE = 15;
  private static final int LONGEST_DECIMALS = 8;
  private static final int LONGEST_DIVISOR = 3;
  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 4;
  // more digits may not fit into a long
  private static final int SAFE_DIGITS = 18;
  private static final String INNER = "余多来几";
  // behind a space only these go on with the number
  private static final String SPACED = "百千万亿%元个家人户亩吨公";
  private static final BigDecimal[] POWERS = new BigDecimal[13];

  static {
    for (int power = 0; power < POWERS.length; power++) {
      POWERS[power] = BigDecimal.TEN.pow(power);
    }
  }

  private final String text;
  private final int begin;
  private int at;

  private DigitNumber(String text, int begin) {
    this.text = text;
    this.begin = begin;
    at = begin;
  }

  /** The number that begins with the digit at an index; none where a divisor is no larger. */
  static Optional<Numeral> at(String text, int begin) {
    return new DigitNumber(text, begin).read();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Optional<Numeral> read() {
    int grouped = groupedEnd();
    at = grouped > 0 ? grouped : digitsEnd(begin, LONGEST_WHOLE);
    int point = at;
    if (has(at, '.')) {
      int end = digitsEnd(at + 1, LONGEST_DECIMALS);
      at = end > at + 1 ? end : at;
    }
    BigDecimal value = value(begin, at, Math.max(0, at - point - 1));
    int divisor = divisorEnd();
    if (divisor < 0) {
      return Optional.of(scaled(value));
    }
    BigDecimal whole = value(at + 1, divisor, 0);
    return whole.compareTo(value) > 0
        ? Optional.of(Numerals.fraction(begin, divisor, Numerals.divide(value, whole)))
        : Optional.empty();
  }

  /** The end of 1,234,567, or -1. */
  private int groupedEnd() {
    int end = digitsEnd(begin, GROUP);
    int groups = 0;
    while (groups < MOST_GROUPS && has(end, ',') && digitsEnd(end + 1, GROUP) == end + 1 + GROUP) {
      end += 1 + GROUP;
      groups++;
    }
    return groups > 0 && !has(end, ',') && !isDigitAt(end) ? end : -1;
  }

  private int divisorEnd() {
    if (!has(at, '/')) {
      return -1;
    }
    int end = digitsEnd(at + 1, LONGEST_DIVISOR);
    return end > at + 1 && !has(end, '/') && !isDigitAt(end) ? end : -1;
  }

  private BigDecimal value(int from, int end, int decimals) {
    long unscaled = 0;
    int digits = 0;
    for (int i = from; i < end; i++) {
      if (isDigitAt(i)) {
        unscaled = 10 * unscaled + text.charAt(i) - '0';
        digits++;
      }
    }
    return digits <= SAFE_DIGITS
        ? BigDecimal.valueOf(unscaled, decimals)
        : new BigDecimal(text.substring(from, end).replace(",", ""));
  }

  private Numeral scaled(BigDecimal value) {
    if (has(at, ' ') && at + 1 < text.length() && SPACED.indexOf(text.charAt(at + 1)) >= 0) {
      at++;
    }
    String inner = inner();
    int scale = at;
    int power = power();
    String late = inner();
    return new Numeral(
        begin,
        at,
        value.multiply(POWERS[power]),
        Form.DIGITS,
        late.isEmpty() ? inner : late,
        power > 0 && scale < at);
  }

  /** Goes behind a word for what exceeds the number. */
  private String inner() {
    int word = at < text.length() ? INNER.indexOf(text.charAt(at)) : -1;
    at = word < 0 ? at : at + 1;
    return word < 0 ? "" : INNER.substring(word, word + 1);
  }

  /** Goes behind a magnitude, 万亿, 千万, 百亿, 千: its power of ten. */
  private int power() {
    int first = powerAt(at);
    int second = powerAt(at + 1);
    boolean both =
        (has(at, '万') && has(at + 1, '亿'))
            || (has(at + 1, '万') && first > 0 && first < 4)
            || (has(at + 1, '亿') && (first == 2 || first == 3));
    if (both) {
      at += 2;
      return first + second;
    }
    at = first > 1 ? at + 1 : at;
    return first > 1 ? first : 0;
  }

  private int powerAt(int index) {
    return index < text.length() ? ChineseNumber.power(text.charAt(index)) : 0;
  }

  private int digitsEnd(int from, int most) {
    int end = from;
    while (end < from + most && isDigitAt(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }

  private boolean has(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }
}

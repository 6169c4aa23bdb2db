package org.policykg.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.policykg.mention.Numeral.Form;

/** Tells numerals that count from those that are part of a name or of another word. */
final class NumeralUses {
  private final Bounds bounds;

  NumeralUses(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Whether a numeral is part of a name: 01组卫星, 第3届, 一个, 国家5A级.
   *
   * @param unit what follows it
   */
  boolean isPartOfName(String text, Numeral numeral, Optional<Unit> unit) {
    char before = numeral.begin() == 0 ? ' ' : text.charAt(numeral.begin() - 1);
    char after = numeral.end() == text.length() ? ' ' : text.charAt(numeral.end());
    // 01组卫星
    boolean numbered =
        before != '.' && text.charAt(numeral.begin()) == '0' && isDigit(text, numeral.begin() + 1);
    boolean latin = (isLatin(before) || isLatin(after)) && unit.isEmpty();
    if (numbered || latin || "第+×.·".indexOf(before) >= 0 || "+×级".indexOf(after) >= 0) {
      return true;
    }
    int unitEnd = end(numeral, unit);
    if (unitEnd < text.length() && text.charAt(unitEnd) == '级') {
      return true;
    }
    return numeral.form() == Form.CHINESE && !counts(text, numeral, unit);
  }

  /**
   * 一个, 千家万户, 百姓 count nothing: a number in characters does where it is exact and large, or
   * bounded.
   */
  private boolean counts(String text, Numeral numeral, Optional<Unit> unit) {
    if (unit.isEmpty()) {
      return numeral.scaled()
          && numeral.value().precision() - numeral.value().scale() > 4
          && isExactOrBounded(text, numeral, unit);
    }
    // 十一次全会 is the eleventh
    if (unit.get().name().equals("次")) {
      return false;
    }
    boolean small = numeral.value().compareTo(BigDecimal.TEN) <= 0;
    return switch (unit.get().kind()) {
      case PERCENT, POINT, TIMES -> isExactOrBounded(text, numeral, unit);
      default -> !small && isExactOrBounded(text, numeral, unit);
    };
  }

  private boolean isExactOrBounded(String text, Numeral numeral, Optional<Unit> unit) {
    return !numeral.inner().isEmpty()
        || isExact(text, numeral)
        || bounds.before(text, 0, numeral.begin()).isPresent()
        || (unit.isPresent() && bounds.after(text, end(numeral, unit)).isPresent());
  }

  private static boolean isExact(String text, Numeral numeral) {
    for (int i = numeral.begin(); i < numeral.end(); i++) {
      if (ChineseNumber.digit(text.charAt(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int end(Numeral numeral, Optional<Unit> unit) {
    return unit.isEmpty() ? numeral.end() : numeral.end() + unit.get().name().length();
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }
}

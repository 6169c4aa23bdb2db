package org.policykg.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.policykg.mention.Numeral.Form;

/** Tells numerals that count from those that are part of a name or of another word. */
final class NumeralUses {
  private final Unit.Finder units;
  private final Bounds bounds;

  NumeralUses(Unit.Finder units, Bounds bounds) {
    this.units = units;
    this.bounds = bounds;
  }

  /** Whether a numeral is part of a name: 01组卫星, 第3届, 一个, 国家5A级. */
  boolean isPartOfName(String text, Numeral numeral) {
    char before = numeral.begin() == 0 ? ' ' : text.charAt(numeral.begin() - 1);
    char after = numeral.end() == text.length() ? ' ' : text.charAt(numeral.end());
    Optional<Unit> unit = units.at(text, numeral.end());
    // 01组卫星
    boolean numbered =
        before != '.' && text.charAt(numeral.begin()) == '0' && isDigit(text, numeral.begin() + 1);
    boolean latin = (isLatin(before) || isLatin(after)) && unit.isEmpty();
    if (numbered || latin || "第+×.·".indexOf(before) >= 0 || "+×级".indexOf(after) >= 0) {
      return true;
    }
    int unitEnd = numeral.end() + unit.map(u -> u.name().length()).orElse(0);
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
    boolean bounded =
        !numeral.inner().isEmpty()
            || bounds.before(text, numeral.begin()).isPresent()
            || unit.filter(u -> bounds.after(text, numeral.end() + u.name().length()).isPresent())
                .isPresent();
    boolean exact =
        text.substring(numeral.begin(), numeral.end()).chars().anyMatch(NumeralUses::isExact);
    if (unit.isEmpty()) {
      return numeral.scaled()
          && (exact || bounded)
          && numeral.value().precision() - numeral.value().scale() > 4;
    }
    // 十一次全会 is the eleventh
    if (unit.get().name().equals("次")) {
      return false;
    }
    boolean large = numeral.value().compareTo(BigDecimal.TEN) > 0;
    return switch (unit.get().kind()) {
      case PERCENT, POINT, TIMES -> exact || bounded;
      default -> large && (exact || bounded);
    };
  }

  private static boolean isExact(int c) {
    return ChineseNumber.digit((char) c) > 0;
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }
}

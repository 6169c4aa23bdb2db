package org.policykg.mention;

import java.math.BigDecimal;
import org.policykg.model.Bound;

/**
 * A number with its unit and bound, as it stands in a sentence: 超800亿元, 近1/3, 70余家.
 *
 * @param begin index of its first character, a bound word in front included
 * @param number index of the number's first character
 * @param unitEnd index after the unit, before a bound word behind
 * @param end index after its last character
 * @param value in the base unit
 * @param unit the base unit; empty where the text names none
 */
public record Figure(
    int begin,
    int number,
    int unitEnd,
    int end,
    BigDecimal value,
    String unit,
    Bound bound,
    Kind kind) {

  /**
   * What a figure can say. {@link #mask} stands for its characters where rules match a sentence:
   * full-width characters, which a view never holds.
   */
  public enum Kind {
    PERCENT('％'),
    POINT('ｐ'),
    TIMES('ｘ'),
    FRACTION('／'),
    MEASURE('＄'),
    TIME('ｔ'),
    COUNT('＃'),
    /** A number that names no unit: 总人口26.2万. */
    BARE('＊'),
    /** A place in an order: 第3位, 首位, 前三. */
    RANK('＾');

    private final char mask;

    Kind(char mask) {
      this.mask = mask;
    }

    public char mask() {
      return mask;
    }
  }

  /** This figure with another bound. */
  public Figure with(Bound newBound) {
    return new Figure(begin, number, unitEnd, end, value, unit, newBound, kind);
  }
}

package org.policykg.mention;

import java.math.BigDecimal;

/**
 * A number as it is written, without its unit: 4.7万余, 三分之一, 近 excluded.
 *
 * @param begin index of its first character
 * @param end index after its last one, magnitude (万) and inner bound (余) included
 * @param value the number it stands for: 47000
 * @param form how it is written
 * @param inner the bound word between number and unit (余, 多), or empty
 * @param scaled whether it holds 百, 千, 万 or 亿
 */
record Numeral(int begin, int end, BigDecimal value, Form form, String inner, boolean scaled) {
  /** How a number is written. */
  enum Form {
    DIGITS,
    CHINESE,
    /** A part of one: 1/3, 万分之八, 三成, 一半. */
    FRACTION,
    /** 百分之八. */
    PERCENT
  }

  Numeral to(int newEnd, BigDecimal newValue) {
    return new Numeral(begin, newEnd, newValue, form, inner, scaled);
  }
}

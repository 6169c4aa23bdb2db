package org.policykg.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure about a division.
 *
 * @param division code of the division that the figure is about
 * @param indicator what is measured, as the text says it: 规上工业增加值
 * @param value in the base unit: 1056亿元 is 105600000000, 28.8% is 28.8, a fall is negative
 * @param unit 元, 人, 家, 亩, %, 百分点, ...; 位 for a rank, 1 for a fraction
 * @param period the time it is about, both days inclusive
 * @param scope for a rank or a gap, code of the wider area
 * @param evidence the figure's place in the text
 */
public record Observation(
    String division,
    String indicator,
    Measure measure,
    BigDecimal value,
    String unit,
    Bound bound,
    Optional<Period> period,
    Optional<String> scope,
    Evidence evidence) {
  public Observation {
    if (indicator.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("a figure has an indicator and a unit: " + value);
    }
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

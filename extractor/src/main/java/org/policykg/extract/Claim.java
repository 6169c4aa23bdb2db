package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.model.Measure;

/**
 * What a figure says, before its subject and period are known.
 *
 * @param rule the rule that reads it
 * @param indicators what is measured; several where a list of indicators is carried on
 * @param negative whether the figure is a fall
 * @param unit the unit, where the figure names none
 * @param scope the wider area, for the division that the figure is about
 * @param begin index in the sentence of the indicator, or of the words that say the figure
 * @param end index after the figure or the noun that it counts
 * @param carries whether figures that follow may be about the same indicator
 */
record Claim(
    String rule,
    Measure measure,
    List<String> indicators,
    boolean negative,
    Optional<String> unit,
    Function<String, Optional<String>> scope,
    int begin,
    int end,
    boolean carries) {
  Claim {
    indicators = List.copyOf(indicators);
  }

  static Claim of(String rule, Measure measure, List<String> indicators, int begin, int end) {
    return new Claim(
        rule,
        measure,
        indicators,
        false,
        Optional.empty(),
        code -> Optional.empty(),
        begin,
        end,
        true);
  }

  Claim about(String indicator) {
    return new Claim(rule, measure, List.of(indicator), negative, unit, scope, begin, end, carries);
  }

  Claim measured(Measure other) {
    return new Claim(rule, other, indicators, negative, unit, scope, begin, end, carries);
  }

  Claim falling(boolean falls) {
    return new Claim(rule, measure, indicators, falls, unit, scope, begin, end, carries);
  }

  Claim in(String newUnit) {
    return new Claim(
        rule, measure, indicators, negative, Optional.of(newUnit), scope, begin, end, carries);
  }

  Claim within(Function<String, Optional<String>> newScope) {
    return new Claim(rule, measure, indicators, negative, unit, newScope, begin, end, carries);
  }

  /** This claim; what follows it is about what was measured before. */
  Claim aside() {
    return new Claim(rule, measure, indicators, negative, unit, scope, begin, end, false);
  }
}

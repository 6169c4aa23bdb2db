package org.policykg.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.TraitWeights;

/** What the traits of a group weigh, laid out by aspect. */
final class AspectWeights {
  private final String group;
  private final Map<Aspect, Values> byAspect = new EnumMap<>(Aspect.class);

  /**
   * The weights of a group of figures.
   *
   * @param group as traits write it, with the space behind it; empty for all figures
   */
  AspectWeights(String group, TraitWeights weights) {
    this.group = group;
    for (Aspect aspect : Aspect.values()) {
      Map<String, Double> byValue = weights.group(group).kind(aspect.kind());
      if (!byValue.isEmpty()) {
        byAspect.put(aspect, new Values(byValue));
      }
    }
  }

  String group() {
    return group;
  }

  double of(Aspect aspect, String value) {
    Values values = byAspect.get(aspect);
    return values == null ? 0 : values.of(value);
  }

  double of(Aspect aspect, boolean so) {
    Values values = byAspect.get(aspect);
    return values == null ? 0 : so ? values.yes : values.no;
  }

  double of(Aspect aspect, int number) {
    Values values = byAspect.get(aspect);
    return values == null ? 0 : values.of(number);
  }

  /** What the values of an aspect weigh. */
  private static final class Values {
    private static final int FEW = 16;

    private final Map<String, Double> byText = new HashMap<>();
    private final double[] byNumber = new double[FEW];
    private final double yes;
    private final double no;

    Values(Map<String, Double> byValue) {
      // tags and the like are constants, found without a look at their letters
      byValue.forEach((value, weight) -> byText.put(value.intern(), weight));
      for (int number = 0; number < FEW; number++) {
        byNumber[number] = of(String.valueOf(number));
      }
      yes = of("true");
      no = of("false");
    }

    double of(String value) {
      @Nullable Double weight = byText.get(value);
      return weight == null ? 0 : weight;
    }

    double of(int number) {
      return number < FEW ? byNumber[number] : of(String.valueOf(number));
    }
  }
}

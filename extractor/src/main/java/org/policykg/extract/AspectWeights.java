package org.policykg.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.policykg.lexicon.TraitWeights;

/** What the traits of a group weigh, laid out by aspect. */
final class AspectWeights {
  private final String group;
  private final Map<Aspect, Map<String, Double>> byAspect = new EnumMap<>(Aspect.class);

  /**
   * The weights of a group of figures.
   *
   * @param group as traits write it, with the space behind it; empty for all figures
   */
  AspectWeights(String group, TraitWeights weights) {
    this.group = group;
    for (Aspect aspect : Aspect.values()) {
      Map<String, Double> byValue = new HashMap<>();
      // tags and the like are constants, found without a look at their letters
      weights
          .group(group)
          .kind(aspect.kind())
          .forEach((value, weight) -> byValue.put(value.intern(), weight));
      byAspect.put(aspect, byValue);
    }
  }

  String group() {
    return group;
  }

  double of(Aspect aspect, String value) {
    Map<String, Double> byValue = byAspect.get(aspect);
    Double weight = byValue == null ? null : byValue.get(value);
    return weight == null ? 0 : weight;
  }
}

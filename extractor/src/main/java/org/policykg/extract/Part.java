package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.Weights;

/**
 * Some of the traits of a reading, and what they weigh together.
 *
 * @param odds the sum of their weights
 */
record Part(List<Trait> traits, double odds) {
  Part {
    traits = List.copyOf(traits);
  }

  static Part of(List<Trait> traits, Weights weights) {
    return new Part(traits, weights.weigh(traits));
  }
}

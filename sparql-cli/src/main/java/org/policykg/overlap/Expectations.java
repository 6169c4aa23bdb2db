package org.policykg.overlap;

import java.util.HashMap;
import java.util.Map;

/** Remembers what a model expects: pairs of counties with the same numbers of items are alike. */
final class Expectations {
  private final NullModel model;
  private final Map<Long, Double> known = new HashMap<>();

  Expectations(NullModel model) {
    this.model = model;
  }

  double of(int one, int other) {
    long key = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    return known.computeIfAbsent(key, absent -> model.expected(one, other));
  }
}

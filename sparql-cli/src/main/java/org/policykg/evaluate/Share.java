package org.policykg.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** How many of some were right. */
record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  /** The share of pairs that are right. */
  static Share among(Stream<Boolean> judged) {
    return judged.map(right -> new Share(right ? 1 : 0, 1)).reduce(NONE, Share::plus);
  }

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** Empty where there was nothing to judge. */
  Optional<BigDecimal> accuracy() {
    return of == 0 ? Optional.empty() : Optional.of(Counts.rounded((double) right / of));
  }
}

package org.policykg.overlap;

import java.util.Arrays;

/**
 * Adjusts p values for having asked many questions: Benjamini and Hochberg 1995. q is the least
 * rate of false discoveries at which a result would still be called one.
 */
final class FalseDiscovery {
  private final double[] sorted;
  private final double[] adjusted;

  /**
   * From the p values of some tests.
   *
   * @param tests how many were made; those whose p is not among the values have p = 1
   */
  FalseDiscovery(double[] values, long tests) {
    sorted = values.clone();
    Arrays.sort(sorted);
    adjusted = new double[sorted.length];
    double least = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      least = Math.min(least, sorted[i] * tests / (i + 1));
      adjusted[i] = least;
    }
  }

  /** The q of one of the p values. */
  double q(double p) {
    int at = Arrays.binarySearch(sorted, p);
    // of equal p values the last has the least p * tests / rank, which all of them take
    return adjusted[at];
  }
}

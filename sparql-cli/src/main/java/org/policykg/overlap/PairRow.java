package org.policykg.overlap;

/**
 * What two counties share; {@code NaN} for what is not known. See docs/overlap.md for every
 * definition.
 *
 * @param county number of the one
 * @param other number of the other
 * @param shared how many items both have
 * @param jaccard shared items by items that either has
 * @param overlap shared items by items of the one that has fewer
 * @param idfJaccard as jaccard, each item weighing as much as it is rare
 * @param hypergeometric shared items against a random choice of as many
 * @param configuration shared items against a random matrix with the same sums
 */
public record PairRow(
    int county,
    int other,
    int shared,
    double jaccard,
    double overlap,
    double idfJaccard,
    Significance hypergeometric,
    Significance configuration) {
  /**
   * How a count compares with chance.
   *
   * @param expected the count on average
   * @param p how probable it is to share as many or more
   * @param q p adjusted for all pairs
   */
  public record Significance(double expected, double p, double q) {
    static final Significance UNKNOWN = new Significance(Double.NaN, Double.NaN, Double.NaN);
  }
}

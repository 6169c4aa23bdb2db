package org.policykg.overlap;

/** Upper tails of the distributions that shared counts are held against. */
final class Tails {
  /** A term that no longer changes the sum. */
  private static final double NEGLIGIBLE = 1e-17;

  private final LogFactorials logs;

  /** Tails of counts that are at most this large. */
  Tails(int largest) {
    this.logs = new LogFactorials(largest);
  }

  /**
   * P(X ≥ shared) for X hypergeometric: one draws {@code one} of {@code items}, of which {@code
   * other} are marked.
   */
  double hypergeometric(int items, int one, int other, int shared) {
    int least = Math.max(0, one + other - items);
    int most = Math.min(one, other);
    if (shared <= least) {
      return 1;
    }
    double mean = (double) one * other / items;
    return shared > mean
        ? upFrom(items, one, other, shared, most)
        : Math.max(0, 1 - downFrom(items, one, other, shared - 1, least));
  }

  private double upFrom(int items, int one, int other, int from, int most) {
    double term = term(items, one, other, from);
    double sum = term;
    for (int k = from; k < most && term > sum * NEGLIGIBLE; k++) {
      term *= (double) (one - k) * (other - k) / ((double) (k + 1) * (items - one - other + k + 1));
      sum += term;
    }
    return Math.min(1, sum);
  }

  private double downFrom(int items, int one, int other, int from, int least) {
    double term = term(items, one, other, from);
    double sum = term;
    for (int k = from; k > least && term > sum * NEGLIGIBLE; k--) {
      term *= (double) k * (items - one - other + k) / ((double) (one - k + 1) * (other - k + 1));
      sum += term;
    }
    return sum;
  }

  private double term(int items, int one, int other, int k) {
    return Math.exp(
        logs.choose(one, k) + logs.choose(items - one, other - k) - logs.choose(items, other));
  }

  /** P(X ≥ shared) for X Poisson. */
  double poisson(double mean, int shared) {
    if (shared <= 0) {
      return 1;
    }
    if (mean <= 0) {
      return 0;
    }
    return shared > mean ? poissonUpFrom(mean, shared) : 1 - poissonDownFrom(mean, shared - 1);
  }

  private double poissonUpFrom(double mean, int from) {
    double term = poissonTerm(mean, from);
    double sum = term;
    for (int k = from; term > sum * NEGLIGIBLE; k++) {
      term *= mean / (k + 1);
      sum += term;
    }
    return Math.min(1, sum);
  }

  private double poissonDownFrom(double mean, int from) {
    double term = poissonTerm(mean, from);
    double sum = term;
    for (int k = from; k > 0 && term > sum * NEGLIGIBLE; k--) {
      term *= k / mean;
      sum += term;
    }
    return sum;
  }

  private double poissonTerm(double mean, int k) {
    return Math.exp(k * Math.log(mean) - mean - logs.of(k));
  }
}

package org.policykg.overlap;

/** ln n! from a table, for exact tails of large counts. */
final class LogFactorials {
  private final double[] logs;

  /** Up to a largest n. */
  LogFactorials(int largest) {
    logs = new double[largest + 1];
    for (int n = 2; n <= largest; n++) {
      logs[n] = logs[n - 1] + Math.log(n);
    }
  }

  double of(int n) {
    return logs[n];
  }

  /** ln of how many ways there are to choose k of n. */
  double choose(int n, int k) {
    return logs[n] - logs[k] - logs[n - k];
  }
}

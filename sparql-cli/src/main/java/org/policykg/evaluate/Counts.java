package org.policykg.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many items were found.
 *
 * @param right required items that were found
 * @param missed required items that were not
 * @param wrong rows that are no item
 */
record Counts(int right, int missed, int wrong) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, missed + other.missed, wrong + other.wrong);
  }

  boolean isEmpty() {
    return right + missed + wrong == 0;
  }

  private double exactPrecision() {
    return share(right, right + wrong);
  }

  private double exactRecall() {
    return share(right, right + missed);
  }

  BigDecimal precision() {
    return rounded(exactPrecision());
  }

  BigDecimal recall() {
    return rounded(exactRecall());
  }

  BigDecimal f1() {
    double precision = exactPrecision();
    double recall = exactRecall();
    double sum = precision + recall;
    return rounded(sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Four decimals, from all the digits that the number has, as Python rounds. */
  static BigDecimal rounded(double number) {
    return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN);
  }
}

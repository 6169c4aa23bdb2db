package org.policykg.evaluate;

import java.math.BigDecimal;

/**
 * What became of a rule's facts. A second mention of what is counted already does not count.
 *
 * @param right facts that gold has and that must be found
 * @param optional facts that gold has and that need not be found
 * @param wrong facts that gold does not have
 */
record RuleCounts(int right, int optional, int wrong) {
  static final RuleCounts RIGHT = new RuleCounts(1, 0, 0);
  static final RuleCounts OPTIONAL = new RuleCounts(0, 1, 0);
  static final RuleCounts WRONG = new RuleCounts(0, 0, 1);

  RuleCounts plus(RuleCounts other) {
    return new RuleCounts(right + other.right, optional + other.optional, wrong + other.wrong);
  }

  /** Facts that gold has. */
  int good() {
    return right + optional;
  }

  /** All facts. */
  int found() {
    return good() + wrong;
  }

  /** The share of facts that gold has; there is at least one fact. */
  BigDecimal share() {
    return Counts.rounded((double) good() / found());
  }
}

package org.policykg.overlap;

/** Figures that counties report. */
final class Observations {
  private final Facts facts;
  private final int[] periods;

  /**
   * Columns by fact.
   *
   * @param facts the subject is a number in {@link Study#indicators}
   * @param periods numbers in {@link Study#periods}; -1 where the text gives none
   */
  Observations(Facts facts, int[] periods) {
    this.facts = facts;
    this.periods = periods;
  }

  Facts facts() {
    return facts;
  }

  int[] periods() {
    return periods;
  }
}

package org.policykg.overlap;

import java.util.stream.IntStream;

/** How much items weigh by being rare: ln(counties / counties that have the item). */
final class Rarity {
  private Rarity() {}

  /** The inverse document frequency of each item, a county's items being its document. */
  static double[] weights(Incidence incidence) {
    double counties = incidence.compared().length;
    return IntStream.range(0, incidence.itemCount())
        .mapToDouble(item -> Math.log(counties / incidence.support(item)))
        .toArray();
  }

  /** The weight of all items of each county. */
  static double[] sums(Incidence incidence, double[] weights) {
    Groups byCounty = incidence.byCounty();
    double[] sums = new double[byCounty.rows()];
    for (int county = 0; county < sums.length; county++) {
      for (int i = byCounty.from(county); i < byCounty.to(county); i++) {
        sums[county] += weights[byCounty.value(i)];
      }
    }
    return sums;
  }
}

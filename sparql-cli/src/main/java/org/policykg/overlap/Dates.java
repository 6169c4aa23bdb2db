package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Optional;

/** When counties first mention items. */
final class Dates {
  private final Incidence incidence;

  Dates(Incidence incidence) {
    this.incidence = incidence;
  }

  /** The day of the earliest dated document in which a county has an item. */
  Optional<LocalDate> first(int county, int item) {
    int fact = incidence.first(county, item);
    return fact < 0
        ? Optional.empty()
        : incidence.study().documents().get(incidence.facts().document(fact)).date();
  }
}

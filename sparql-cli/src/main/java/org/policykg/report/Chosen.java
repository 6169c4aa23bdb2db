package org.policykg.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.policykg.overlap.CountyRow;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.ItemRow;

/**
 * Which counties and items of a matrix a page holds: the items that most counties share, and the
 * counties that share most. A county that is only announced has a column too, since nothing is
 * known of it.
 */
final class Chosen {
  /** As many as a reader can look through; more would make the page slow. */
  static final int MOST_COUNTIES = 60;

  static final int MOST_ITEMS = 80;

  private final List<CountyRow> counties;
  private final List<ItemRow> items;
  private final int countyCount;
  private final int sharedCount;
  private final Map<Integer, Integer> places = new HashMap<>();

  private Chosen(List<CountyRow> all, List<ItemRow> shared) {
    countyCount = all.size();
    sharedCount = shared.size();
    counties = all.subList(0, Math.min(MOST_COUNTIES, all.size()));
    items = shared.subList(0, Math.min(MOST_ITEMS, shared.size()));
    counties.forEach(row -> places.put(row.county(), places.size()));
  }

  /** Those of a report's matrix. */
  static Chosen of(ReportSubject subject) {
    Incidence incidence = subject.incidence();
    List<ItemRow> items = ItemRow.all(incidence);
    List<CountyRow> counties = new ArrayList<>(CountyRow.all(incidence, incidence.present()));
    counties.sort(
        Comparator.comparing((CountyRow row) -> !subject.county().test(row.county()))
            .thenComparing(CountyRow::shared, Comparator.reverseOrder())
            .thenComparing(CountyRow::county));
    return new Chosen(counties, items.stream().filter(row -> row.counties().size() > 1).toList());
  }

  List<CountyRow> counties() {
    return counties;
  }

  List<ItemRow> items() {
    return items;
  }

  /** How many counties there are, chosen or not. */
  int countyCount() {
    return countyCount;
  }

  /** How many items two counties or more share, chosen or not. */
  int sharedCount() {
    return sharedCount;
  }

  /** Where a county of the study stands in the report; empty where it is left out. */
  OptionalInt place(int county) {
    Integer place = places.get(county);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }
}

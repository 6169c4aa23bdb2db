package org.policykg.overlap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How distinctive and how early a county is; {@code NaN} for what is not known.
 *
 * @param county its number
 * @param items how many items it has
 * @param shared how many of them another county has too
 * @param distinctiveness mean share of the other counties that have not its item: 1 where all its
 *     items are its own, 0 where everybody has all of them
 * @param dated how many shared items the counties took up on more than one day
 * @param led on how many of these it was on the first day
 * @param lag mean days on these from the first county
 */
public record CountyRow(
    int county, int items, int shared, double distinctiveness, int dated, int led, double lag) {
  /**
   * Some counties of a matrix.
   *
   * @param counties their numbers
   */
  public static List<CountyRow> all(Incidence incidence, List<Integer> counties) {
    List<ItemRow> items = ItemRow.all(incidence);
    int compared = incidence.compared().length;
    return counties.stream().map(county -> of(incidence, items, county, compared)).toList();
  }

  private static CountyRow of(
      Incidence incidence, List<ItemRow> rows, int county, int countyCount) {
    Dates dates = new Dates(incidence);
    int shared = 0;
    double rare = 0;
    int dated = 0;
    int led = 0;
    long days = 0;
    for (int item : incidence.items(county)) {
      int others = incidence.support(item) - 1;
      shared += others > 0 ? 1 : 0;
      rare += countyCount > 1 ? 1 - (double) others / (countyCount - 1) : Double.NaN;
      ItemRow row = rows.get(item);
      Optional<LocalDate> own = dates.first(county, item);
      if (own.isPresent() && !row.first().equals(row.last())) {
        long lag = ChronoUnit.DAYS.between(row.first().orElseThrow(), own.get());
        dated++;
        led += lag == 0 ? 1 : 0;
        days += lag;
      }
    }
    int items = incidence.count(county);
    return new CountyRow(
        county,
        items,
        shared,
        items == 0 ? Double.NaN : rare / items,
        dated,
        led,
        dated == 0 ? Double.NaN : (double) days / dated);
  }
}

package org.policykg.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One item and who has it.
 *
 * @param item its number in the matrix
 * @param counties numbers of the counties that have it
 * @param documents in how many documents it stands, each counted once for each county
 * @param first day of the dated document in which the first county takes it up
 * @param last day of the dated document in which the last county does
 * @param weight how rare it is; see {@link Rarity}
 */
public record ItemRow(
    int item,
    List<Integer> counties,
    int documents,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    double weight) {
  public ItemRow {
    counties = List.copyOf(counties);
  }

  /** The items of a matrix, those that most counties have first. */
  public static List<ItemRow> all(Incidence incidence) {
    Dates dates = new Dates(incidence);
    double[] weights = Rarity.weights(incidence);
    List<ItemRow> rows = new ArrayList<>();
    for (int item = 0; item < incidence.itemCount(); item++) {
      int at = item;
      int[] counties = incidence.counties(item);
      List<LocalDate> days =
          IntStream.of(counties)
              .mapToObj(county -> dates.first(county, at))
              .flatMap(Optional::stream)
              .sorted()
              .toList();
      rows.add(
          new ItemRow(
              item,
              IntStream.of(counties).boxed().toList(),
              IntStream.of(counties).map(county -> incidence.documents(county, at)).sum(),
              days.stream().findFirst(),
              days.stream().reduce((a, b) -> b),
              weights[item]));
    }
    return rows;
  }
}

package org.policykg.cli;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.policykg.output.Cell;
import org.policykg.output.Columns;
import org.policykg.overlap.County;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Incidence;

/** The columns that tell a county and how much was read of it, in every table. */
final class CountyColumns {
  private CountyColumns() {}

  /**
   * Adds them.
   *
   * @param prefix what the columns' names begin with: {@code other}, or nothing
   * @param county number of a row's county
   * @param items how many items the county has
   */
  static <R> void add(
      Columns<R> columns,
      String prefix,
      Incidence incidence,
      ToIntFunction<R> county,
      ToIntFunction<R> items) {
    add(columns::with, prefix, incidence, county, items);
  }

  /** Takes a column. */
  @FunctionalInterface
  interface Sink<R> {
    Columns<R> column(String name, Function<R, Cell> cell);
  }

  /** Adds them in one of the ways that columns can be added. */
  static <R> void add(
      Sink<R> sink,
      String prefix,
      Incidence incidence,
      ToIntFunction<R> county,
      ToIntFunction<R> items) {
    sink.column(
        prefix.isEmpty() ? "county" : prefix, row -> Cell.of(of(incidence, county, row).code()));
    sink.column(
        name(prefix, "countyName", "Name"), row -> Cell.of(of(incidence, county, row).name()));
    sink.column(
        name(prefix, "n", "N"), row -> items(incidence, county.applyAsInt(row), items, row));
    sink.column(
        name(prefix, "documents", "Documents"),
        row -> Cell.of(exposure(incidence, county, row).documents()));
    sink.column(
        name(prefix, "characters", "Characters"),
        row -> Cell.of(Math.toIntExact(exposure(incidence, county, row).characters())));
  }

  private static String name(String prefix, String alone, String behind) {
    return prefix.isEmpty() ? alone : prefix + behind;
  }

  private static <R> County of(Incidence incidence, ToIntFunction<R> county, R row) {
    return incidence.study().counties().get(county.applyAsInt(row));
  }

  private static <R> Exposure exposure(Incidence incidence, ToIntFunction<R> county, R row) {
    return incidence.exposure(county.applyAsInt(row));
  }

  /** A county that was not read has none that are known, rather than none. */
  private static <R> Cell items(Incidence incidence, int county, ToIntFunction<R> items, R row) {
    int count = items.applyAsInt(row);
    return count == 0 && !incidence.exposure(county).isRead() ? Cell.UNKNOWN : Cell.of(count);
  }
}

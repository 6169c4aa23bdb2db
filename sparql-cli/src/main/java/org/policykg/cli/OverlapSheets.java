package org.policykg.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policykg.output.Cell;
import org.policykg.output.Columns;
import org.policykg.overlap.County;
import org.policykg.overlap.CountyRow;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.ItemRow;

/** The tables of items, of counties, and of both. */
final class OverlapSheets {
  private final Incidence incidence;
  private final IntPredicate wanted;
  private final int top;

  /**
   * Tables of a matrix.
   *
   * @param wanted the counties whose rows are asked for
   * @param top how many rows, or items of a matrix
   */
  OverlapSheets(Incidence incidence, IntPredicate wanted, int top) {
    this.incidence = incidence;
    this.wanted = wanted;
    this.top = top;
  }

  private Cell level() {
    return Cell.of(incidence.level().word());
  }

  private List<County> counties() {
    return incidence.study().counties();
  }

  /** Items, those that most counties have first. */
  Columns.Filled initiatives() {
    int[] read = incidence.read();
    int documents = incidence.documentsRead();
    long characters =
        IntStream.of(read).mapToObj(incidence::exposure).mapToLong(Exposure::characters).sum();
    List<ItemRow> rows =
        ItemRow.all(incidence).stream()
            .filter(row -> row.counties().stream().anyMatch(wanted::test))
            .limit(top)
            .toList();
    return new Columns<ItemRow>()
        .with("level", row -> level())
        .with("item", row -> Cell.of(incidence.name(row.item())))
        .with("counties", row -> Cell.of(row.counties().size()))
        .with("n", row -> Cell.of(read.length))
        .with("share", row -> Cell.of(share(row, read)))
        .with("mentions", row -> Cell.of(row.documents()))
        .with("documents", row -> Cell.of(documents))
        .with("characters", row -> Cell.of(Math.toIntExact(characters)))
        .with("first", row -> day(row.first()))
        .with("last", row -> day(row.last()))
        .with("idf", row -> Cell.of(row.weight()))
        .inFiles("countyCodes", row -> Cell.of(codes(row)))
        .with("countyNames", row -> Cell.of(names(row)))
        .of("initiatives", rows);
  }

  /** Of the counties that were read, those that have the item. */
  private static double share(ItemRow row, int[] read) {
    long having = IntStream.of(read).filter(row.counties()::contains).count();
    return read.length == 0 ? Double.NaN : (double) having / read.length;
  }

  private static Cell day(java.util.Optional<LocalDate> day) {
    return day.map(known -> Cell.of(known.toString())).orElse(Cell.UNKNOWN);
  }

  private String codes(ItemRow row) {
    return row.counties().stream()
        .map(county -> counties().get(county).code())
        .collect(Collectors.joining(";"));
  }

  private String names(ItemRow row) {
    return row.counties().stream()
        .map(county -> counties().get(county).name())
        .collect(Collectors.joining("、"));
  }

  /** In how many documents each county has each item. */
  Columns.Filled matrix() {
    Columns<Integer> columns = new Columns<Integer>().with("level", row -> level());
    CountyColumns.add(columns, "", incidence, row -> row, incidence::count);
    for (int item = 0; item < Math.min(top, incidence.itemCount()); item++) {
      int at = item;
      columns.with(incidence.name(item), county -> cell(county, at));
    }
    return columns.of("matrix", shown());
  }

  private Cell cell(int county, int item) {
    int documents = incidence.documents(county, item);
    return documents == 0 && !incidence.exposure(county).isRead()
        ? Cell.UNKNOWN
        : Cell.of(documents);
  }

  private List<Integer> shown() {
    return incidence.present().stream().filter(wanted::test).toList();
  }

  /** Counties, how distinctive and how early each is. */
  Columns.Filled countyRows() {
    List<CountyRow> rows = CountyRow.all(incidence, shown()).stream().limit(top).toList();
    Columns<CountyRow> columns = new Columns<CountyRow>().with("level", row -> level());
    CountyColumns.add(columns, "", incidence, CountyRow::county, CountyRow::items);
    return columns
        .with("sections", row -> Cell.of(incidence.exposure(row.county()).sections()))
        .with("first", row -> day(incidence.exposure(row.county()).first()))
        .with("last", row -> day(incidence.exposure(row.county()).last()))
        .with("sharedItems", row -> known(row, row.shared()))
        .with("ownItems", row -> known(row, row.items() - row.shared()))
        .with("distinctiveness", row -> Cell.of(row.distinctiveness()))
        .with("datedItems", row -> known(row, row.dated()))
        .with("led", row -> known(row, row.led()))
        .with("meanLagDays", row -> Cell.of(row.lag()))
        .of("counties", rows);
  }

  private Cell known(CountyRow row, int number) {
    return row.items() == 0 && !incidence.exposure(row.county()).isRead()
        ? Cell.UNKNOWN
        : Cell.of(number);
  }
}

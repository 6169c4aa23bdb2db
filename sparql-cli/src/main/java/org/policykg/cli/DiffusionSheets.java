package org.policykg.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.policykg.output.Cell;
import org.policykg.output.Columns;
import org.policykg.overlap.Arrival;
import org.policykg.overlap.Arrival.Path;
import org.policykg.overlap.CurvePoint;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.PanelRow;

/** The tables of how initiatives spread. */
final class DiffusionSheets {
  private final Incidence incidence;

  DiffusionSheets(Incidence incidence) {
    this.incidence = incidence;
  }

  /** Each county's first mention of each initiative. */
  Columns.Filled first(List<Arrival> arrivals) {
    Columns<Arrival> columns =
        new Columns<Arrival>()
            .with("level", row -> level())
            .with("initiative", row -> Cell.of(incidence.name(row.item())));
    CountyColumns.add(
        columns, "", incidence, Arrival::county, row -> incidence.count(row.county()));
    return columns
        .with("date", row -> day(row))
        .with("lagDays", row -> days(row.lag()))
        .with("provinceLagDays", row -> days(row.provinceLag()))
        .with("path", row -> Cell.of(row.path().name().toLowerCase(Locale.ROOT)))
        .with("source", row -> Cell.of(document(row)))
        .inFiles("begin", row -> Cell.of(incidence.facts().span(row.fact()).begin()))
        .inFiles("end", row -> Cell.of(incidence.facts().span(row.fact()).end()))
        .inFiles("iri", row -> Cell.of(incidence.facts().iri(row.fact())))
        .of("first", arrivals);
  }

  /** How many counties have mentioned each initiative by when. */
  Columns.Filled curve(List<CurvePoint> points) {
    int[] read = incidence.read();
    int documents = incidence.documentsRead();
    long characters =
        IntStream.of(read).mapToObj(incidence::exposure).mapToLong(Exposure::characters).sum();
    return new Columns<CurvePoint>()
        .with("level", row -> level())
        .with("initiative", row -> Cell.of(incidence.name(row.item())))
        .with("date", row -> Cell.of(row.date().toString()))
        .with("new", row -> Cell.of(row.added()))
        .with("total", row -> Cell.of(row.total()))
        .with("vertical", row -> Cell.of(row.vertical()))
        .with("horizontal", row -> Cell.of(row.horizontal()))
        .with("n", row -> Cell.of(read.length))
        .with("documents", row -> Cell.of(documents))
        .with("characters", row -> Cell.of(Math.toIntExact(characters)))
        .of("curve", points);
  }

  /** What NetworkInference in R reads; mentions without a date are none. */
  Columns.Filled cascade(List<Arrival> arrivals) {
    return new Columns<Arrival>()
        .with("county", row -> Cell.of(code(row.county())))
        .with("initiative", row -> Cell.of(incidence.name(row.item())))
        .with("date", row -> day(row))
        .of("cascade", arrivals.stream().filter(row -> row.date().isPresent()).toList());
  }

  /** What each county takes up in each year; unknown where nothing of that year was read. */
  Columns.Filled panel(List<PanelRow> rows) {
    return new Columns<PanelRow>()
        .with("level", row -> level())
        .with("county", row -> Cell.of(code(row.county())))
        .with("countyName", row -> Cell.of(incidence.study().counties().get(row.county()).name()))
        .with("year", row -> Cell.of(Integer.toString(row.year())))
        .with("documents", row -> Cell.of(row.exposure().documents()))
        .with("characters", row -> Cell.of(Math.toIntExact(row.exposure().characters())))
        .with("new", row -> known(row, row.added()))
        .with("total", row -> known(row, row.total()))
        .with("first", row -> known(row, row.on(Path.FIRST)))
        .with("vertical", row -> known(row, row.on(Path.VERTICAL)))
        .with("horizontal", row -> known(row, row.on(Path.HORIZONTAL)))
        .with("both", row -> known(row, row.on(Path.BOTH)))
        .of("panel", rows);
  }

  private static Cell known(PanelRow row, int number) {
    return row.exposure().isRead() || row.added() > 0 ? Cell.of(number) : Cell.UNKNOWN;
  }

  private Cell level() {
    return Cell.of(incidence.level().word());
  }

  private String code(int county) {
    return incidence.study().counties().get(county).code();
  }

  private String document(Arrival row) {
    return incidence.study().documents().get(incidence.facts().document(row.fact())).name();
  }

  private static Cell day(Arrival row) {
    return row.date().map(day -> Cell.of(day.toString())).orElse(Cell.UNKNOWN);
  }

  private static Cell days(OptionalLong days) {
    return days.isPresent() ? Cell.of(Math.toIntExact(days.getAsLong())) : Cell.UNKNOWN;
  }
}

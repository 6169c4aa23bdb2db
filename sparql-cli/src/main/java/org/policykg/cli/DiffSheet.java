package org.policykg.cli;

import java.util.List;
import java.util.stream.Stream;
import org.policykg.diff.Change;
import org.policykg.diff.Difference;
import org.policykg.output.Cell;
import org.policykg.output.Columns;

/** The table of what came, went and changed: a row for each column of a thing that differs. */
final class DiffSheet {
  /** What tells metrics apart besides the indicator; a person reads it in one cell. */
  private static final List<String> FIGURE =
      List.of("measure", "unit", "bound", "periodStart", "periodEnd", "scope");

  private record Row(Change change, String column) {
    Cell cell(String name) {
      return Cell.of(change.item().cell(name));
    }
  }

  private DiffSheet() {}

  static Columns.Filled of(Difference difference) {
    Columns<Row> columns =
        new Columns<Row>()
            .with("change", row -> Cell.of(row.change().kind().word()))
            .with("what", row -> Cell.of(row.change().subject().word()))
            .with("document", row -> row.cell("document"))
            .with("county", row -> row.cell("county"))
            .with("name", row -> Cell.of(DiffLines.name(row.change().item())))
            .forPeople("figure", row -> Cell.of(DiffLines.figure(row.change().item())));
    FIGURE.forEach(name -> columns.inFiles(name, row -> row.cell(name)));
    return columns
        .with("column", row -> Cell.of(row.column()))
        .with("before", row -> Cell.of(row.change().before(row.column())))
        .with("after", row -> Cell.of(row.change().after(row.column())))
        .of("changes", difference.changes().stream().flatMap(DiffSheet::rows).toList());
  }

  private static Stream<Row> rows(Change change) {
    return change.columns().stream().map(column -> new Row(change, column));
  }
}

package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policykg.output.Cell;
import org.policykg.output.Sheet;

/** The figures of an evaluation as sheets. */
final class FigureSheets {
  private static final List<String> COUNTS =
      List.of("precision", "recall", "f1", "right", "missed", "wrong");
  private static final List<String> SHARES = List.of("accuracy", "of");

  private final Evaluation evaluation;

  FigureSheets(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            "figures",
            1,
            header("figure"),
            figures(List.of(), evaluation.tallies(), evaluation.shares(), false)));
    sheets.add(counts("program-kinds", "kind", evaluation.byKind()));
    sheets.add(counts("measures", "measure", evaluation.byMeasure()));
    sheets.add(rules());
    if (evaluation.documents().size() > 1) {
      sheets.add(documents());
    }
    return sheets;
  }

  private static List<String> header(String... keys) {
    List<String> header = new ArrayList<>(List.of(keys));
    header.addAll(COUNTS);
    header.addAll(SHARES);
    return header;
  }

  /** Rows of counts and shares; without what neither gold nor graph has where that is wished. */
  private static List<List<Cell>> figures(
      List<Cell> before, Map<String, Counts> tallies, Map<String, Share> shares, boolean brief) {
    List<List<Cell>> rows = new ArrayList<>();
    tallies.forEach(
        (name, counts) -> {
          if (!(brief && counts.isEmpty())) {
            rows.add(row(before, name, cells(counts), List.of(Cell.EMPTY, Cell.EMPTY)));
          }
        });
    List<Cell> blank = COUNTS.stream().map(column -> Cell.EMPTY).toList();
    shares.forEach(
        (name, share) -> {
          if (!(brief && share.of() == 0)) {
            Cell accuracy = share.accuracy().map(Cell::of).orElse(Cell.EMPTY);
            rows.add(row(before, name, blank, List.of(accuracy, Cell.of(share.of()))));
          }
        });
    return rows;
  }

  private static List<Cell> row(
      List<Cell> before, String name, List<Cell> counts, List<Cell> shares) {
    List<Cell> row = new ArrayList<>(before);
    row.add(Cell.of(name));
    row.addAll(counts);
    row.addAll(shares);
    return row;
  }

  private static List<Cell> cells(Counts counts) {
    return List.of(
        Cell.of(counts.precision()),
        Cell.of(counts.recall()),
        Cell.of(counts.f1()),
        Cell.of(counts.right()),
        Cell.of(counts.missed()),
        Cell.of(counts.wrong()));
  }

  private static Sheet counts(String name, String key, Map<String, Counts> counts) {
    List<String> header = new ArrayList<>(List.of(key));
    header.addAll(COUNTS);
    List<List<Cell>> rows = new ArrayList<>();
    counts.forEach((word, count) -> rows.add(row(List.of(), word, cells(count), List.of())));
    return new Sheet(name, 1, header, rows);
  }

  private Sheet rules() {
    List<List<Cell>> rows = new ArrayList<>();
    evaluation
        .byRule()
        .forEach(
            (rule, counts) ->
                rows.add(
                    List.of(
                        Cell.of(rule),
                        Cell.of(counts.right()),
                        Cell.of(counts.optional()),
                        Cell.of(counts.wrong()),
                        Cell.of(counts.share()))));
    return new Sheet("rules", 1, List.of("rule", "right", "optional", "wrong", "share"), rows);
  }

  private Sheet documents() {
    List<List<Cell>> rows = new ArrayList<>();
    for (DocumentScore document : evaluation.documents()) {
      List<Cell> name = List.of(Cell.of(document.document()));
      rows.addAll(figures(name, document.tallies(), document.shares(), true));
    }
    return new Sheet("documents", 2, header("document", "figure"), rows);
  }
}

package org.policykg.evaluate;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.output.Cell;
import org.policykg.output.Sheet;
import org.policykg.query.OpenGraph;

/** The facts that a person should look at, with room for what he or she decides. */
public final class Review {
  private static final Comparator<FactRow> LEAST_SURE_FIRST =
      comparing((FactRow row) -> row.mention().confidence())
          .thenComparing(row -> row.mention().document())
          .thenComparing(row -> row.mention().span())
          .thenComparing(row -> row.mention().fact());

  private Review() {}

  /**
   * The doubtful facts, the least sure first.
   *
   * @param below the confidence from which on a fact is sure, unless its span gives another fact
   */
  public static Sheet of(OpenGraph graph, BigDecimal below) {
    List<FactRow> facts = FactRow.all(graph);
    Map<String, String> overlaps = overlaps(facts);
    List<List<Cell>> rows = new ArrayList<>();
    facts.stream()
        .filter(
            row ->
                row.mention().confidence().compareTo(below) < 0
                    || overlaps.containsKey(row.mention().fact()))
        .sorted(LEAST_SURE_FIRST)
        .forEach(row -> rows.add(cells(row, overlaps)));
    return new Sheet("review", 0, columns(), rows);
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(FactRow.COLUMNS);
    columns.add("overlaps");
    columns.addAll(Ruling.COLUMNS);
    return columns;
  }

  private static List<Cell> cells(FactRow row, Map<String, String> overlaps) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.add(Cell.of(overlaps.getOrDefault(row.mention().fact(), "")));
    Ruling.COLUMNS.forEach(column -> cells.add(Cell.EMPTY));
    return cells;
  }

  /** Facts of one sort whose spans overlap, and the name of the other: one of them may be wrong. */
  private static Map<String, String> overlaps(List<FactRow> facts) {
    Map<String, String> overlaps = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size() && overlap(facts.get(i), facts.get(j)); j++) {
        overlaps.putIfAbsent(facts.get(i).mention().fact(), other(facts.get(j)));
        overlaps.putIfAbsent(facts.get(j).mention().fact(), other(facts.get(i)));
      }
    }
    return overlaps;
  }

  /** Rows come by document and span, so what overlaps a row stands right behind it. */
  private static boolean overlap(FactRow first, FactRow second) {
    return first.isMetric() == second.isMetric()
        && first.mention().document().equals(second.mention().document())
        && second.mention().span().begin() < first.mention().span().end();
  }

  private static String other(FactRow row) {
    return (row.county() + " " + row.kind() + " " + row.name() + " " + row.value()).strip();
  }
}

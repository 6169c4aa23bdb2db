package org.policykg.evaluate;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.policykg.model.Sha256;
import org.policykg.output.Cell;
import org.policykg.output.Sheet;
import org.policykg.query.OpenGraph;

/**
 * A random draw of facts for a person to judge. It depends on the seed and the facts' IRIs alone:
 * the same facts come out of a graph in whatever order, form or place it is kept.
 */
public final class Draw {
  private static final List<String> JUDGED = List.of("judgement", "errorClass");

  private Draw() {}

  /** What to draw. */
  public enum Kind {
    /** Slogans and programs. */
    INITIATIVES,
    SLOGANS,
    PROGRAMS,
    METRICS,
    /** Facts of every sort, to judge whether the division is right. */
    DIVISIONS;

    private boolean holds(FactRow row) {
      return switch (this) {
        case INITIATIVES -> !row.isMetric();
        case SLOGANS -> !row.isMetric() && row.kind().equals("slogan");
        case PROGRAMS -> !row.isMetric() && !row.kind().equals("slogan");
        case METRICS -> row.isMetric();
        case DIVISIONS -> true;
      };
    }
  }

  /**
   * Draws.
   *
   * @param count how many facts; all where there are fewer
   */
  public static Sheet of(OpenGraph graph, Kind kind, int count, long seed) {
    List<List<Cell>> rows = new ArrayList<>();
    FactRow.all(graph).stream()
        .filter(kind::holds)
        .sorted(
            comparing((FactRow row) -> lot(seed, row.mention().fact()))
                .thenComparing(row -> row.mention().fact()))
        .limit(count)
        .forEach(row -> rows.add(cells(row)));
    List<String> columns = new ArrayList<>(FactRow.COLUMNS);
    columns.addAll(JUDGED);
    return new Sheet("sample", 0, columns, rows);
  }

  private static List<Cell> cells(FactRow row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    JUDGED.forEach(column -> cells.add(Cell.EMPTY));
    return cells;
  }

  private static String lot(long seed, String fact) {
    return Sha256.hex(seed + "\n" + fact);
  }
}

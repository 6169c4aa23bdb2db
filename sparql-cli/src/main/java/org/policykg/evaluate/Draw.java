package org.policykg.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((seed + "\n" + fact).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.policykg.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.policykg.query.BadInput;
import org.policykg.query.OpenGraph;
import org.policykg.query.Resources;

/**
 * The tables that spreadsheets, R and pandas read: each the answer to the query of its name beside
 * this class, sorted as the query says.
 */
public final class CsvTables {
  private static final List<CsvTables> ALL =
      List.of(
          new CsvTables("documents", Set.of()),
          new CsvTables("sections", Set.of("posts")),
          new CsvTables("divisions", Set.of()),
          new CsvTables("initiatives", Set.of("themes", "partners")),
          new CsvTables("metrics", Set.of()));

  private final String name;

  /** Columns whose values stand in one cell, joined with {@code ;}, where a row has several. */
  private final Set<String> joined;

  private CsvTables(String name, Set<String> joined) {
    this.name = name;
    this.joined = joined;
  }

  /**
   * Writes all tables into a folder, which is made if it is missing.
   *
   * @throws BadInput where it cannot be written
   */
  public static void write(OpenGraph graph, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be made a folder; give another name", e);
    }
    for (CsvTables table : ALL) {
      Target target = Target.of(folder.resolve(table.name + ".csv"));
      graph.ask(
          Resources.query(CsvTables.class, "tables/" + table.name + ".rq"),
          answer -> {
            RowSet rows = answer.select();
            target.write(out -> table.print(rows, Csv.printer(out)));
            return table;
          });
    }
  }

  /**
   * The rows of one table, as the file has them: column to cell.
   *
   * @param name such as {@code metrics}
   */
  public static List<Map<String, String>> rows(OpenGraph graph, String name) {
    CsvTables table = ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    return graph.ask(
        Resources.query(CsvTables.class, "tables/" + name + ".rq"),
        answer -> {
          RowSet rows = answer.select();
          List<String> columns = columns(rows);
          return table.merged(rows).stream().map(row -> byColumn(columns, row)).toList();
        });
  }

  private static List<String> columns(RowSet rows) {
    return rows.getResultVars().stream().map(Var::getVarName).toList();
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.get(i));
    }
    return cells;
  }

  private void print(RowSet rows, CSVPrinter printer) throws IOException {
    printer.printRecord(columns(rows));
    for (List<String> row : merged(rows)) {
      printer.printRecord(row);
    }
    printer.flush();
  }

  private List<List<String>> merged(RowSet rows) {
    Map<List<String>, List<Set<String>>> merged = new LinkedHashMap<>();
    while (rows.hasNext()) {
      merge(columns(rows), Rows.cells(rows.getResultVars(), rows.next()), merged);
    }
    return merged.values().stream()
        .map(row -> row.stream().map(cell -> String.join(";", cell)).toList())
        .toList();
  }

  /** Rows that differ in joined columns only become one. */
  private void merge(
      List<String> columns, List<String> cells, Map<List<String>, List<Set<String>>> merged) {
    List<String> key = new ArrayList<>(cells);
    for (int i = 0; i < columns.size(); i++) {
      if (joined.contains(columns.get(i))) {
        key.set(i, "");
      }
    }
    List<Set<String>> row =
        merged.computeIfAbsent(
            key, absent -> columns.stream().<Set<String>>map(c -> new LinkedHashSet<>()).toList());
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.get(i).add(cells.get(i));
      }
    }
  }
}

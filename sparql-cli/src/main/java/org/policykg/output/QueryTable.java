package org.policykg.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.policykg.query.OpenGraph;
import org.policykg.query.Resources;

/**
 * A table that is the answer to a query which ships beside this class, sorted as the query says.
 *
 * @param file of the query, such as {@code tables/metrics.rq}
 * @param joined columns whose values stand in one cell, joined with {@code ;}, where a row has
 *     several
 */
record QueryTable(String file, Set<String> joined) {
  QueryTable {
    joined = Set.copyOf(joined);
  }

  /**
   * Writes the table.
   *
   * @param header what stands over the columns
   * @throws org.policykg.query.BadInput where it cannot be written
   */
  void write(OpenGraph graph, List<String> header, Target target) {
    ask(
        graph,
        answer -> {
          target.write(
              out -> {
                CSVPrinter printer = Csv.printer(out);
                printer.printRecord(header);
                for (List<String> row : answer.rows()) {
                  printer.printRecord(row);
                }
                printer.flush();
              });
          return file;
        });
  }

  /** The columns' names. */
  List<String> columns() {
    return query().getResultVars();
  }

  /** The rows as the file has them: column to cell. */
  List<Map<String, String>> rows(OpenGraph graph) {
    return ask(
        graph,
        answer -> answer.rows().stream().map(row -> byColumn(answer.columns(), row)).toList());
  }

  private record Answer(List<String> columns, List<List<String>> rows) {}

  private <T> T ask(OpenGraph graph, Function<Answer, T> use) {
    return graph.ask(
        query(),
        answer -> {
          RowSet rows = answer.select();
          List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
          return use.apply(new Answer(columns, merged(columns, rows)));
        });
  }

  private Query query() {
    return Resources.query(QueryTable.class, file);
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.get(i));
    }
    return cells;
  }

  private List<List<String>> merged(List<String> columns, RowSet rows) {
    Map<List<String>, List<Set<String>>> merged = new LinkedHashMap<>();
    while (rows.hasNext()) {
      merge(columns, Rows.cells(rows.getResultVars(), rows.next()), merged);
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

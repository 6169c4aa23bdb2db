package org.policykg.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of an answer that is not a graph's own.
 *
 * @param name what it is called: {@code figures}
 * @param keys how many of its first columns tell its rows apart; 0 where nothing does
 * @param columns the header
 * @param rows each with a cell for every column
 */
public record Sheet(String name, int keys, List<String> columns, List<List<Cell>> rows) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.size() + " cells for " + columns);
      }
    }
  }

  /** The rows as they are shown. */
  List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.stream().map(Cell::text).toList()));
    return texts;
  }
}

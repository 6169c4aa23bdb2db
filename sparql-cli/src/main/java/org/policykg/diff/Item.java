package org.policykg.diff;

import java.util.List;

/**
 * One document, initiative or metric of a graph.
 *
 * @param key the cells that tell it apart
 * @param values a cell for each column that is compared
 */
public record Item(Subject subject, List<String> key, List<String> values) {
  public Item {
    key = List.copyOf(key);
    values = List.copyOf(values);
  }

  /** What stands in a column; empty where the table has it not. */
  public String cell(String column) {
    int key = subject.keys().indexOf(column);
    int value = subject.columns().indexOf(column);
    return key >= 0 ? this.key.get(key) : value >= 0 ? values.get(value) : "";
  }
}

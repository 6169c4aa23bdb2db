package org.policykg.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What graphs are compared by: a table, the columns that tell its rows apart, and the others. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum Subject {
  /** A source, by its name. */
  DOCUMENT(
      "documents",
      List.of("document"),
      List.of("sha256", "textSha256", "title", "date", "publisher")),
  /**
   * An initiative that a county takes up in a document. Where it is first mentioned is told by the
   * sentence, since positions move with every character that is put in before them.
   */
  INITIATIVE(
      "initiatives",
      List.of("document", "county", "name"),
      List.of("kind", "themes", "partners", "origin", "sentence")),
  /** A figure, by all but its value. */
  METRIC(
      "metrics",
      List.of(
          "document",
          "county",
          "indicator",
          "measure",
          "unit",
          "bound",
          "periodStart",
          "periodEnd",
          "scope"),
      List.of("value"));

  private final String table;
  private final List<String> keys;
  private final List<String> columns;

  Subject(String table, List<String> keys, List<String> columns) {
    this.table = table;
    this.keys = keys;
    this.columns = columns;
  }

  /** The table that it is a row of. */
  public String table() {
    return table;
  }

  /** The columns that are compared; the first says the most. */
  public List<String> columns() {
    return columns;
  }

  /** The word for one. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> keys() {
    return keys;
  }

  Item item(Map<String, String> row) {
    return new Item(
        this,
        keys.stream().map(column -> row.getOrDefault(column, "")).toList(),
        columns.stream().map(column -> cell(row, column)).toList());
  }

  private static String cell(Map<String, String> row, String column) {
    return switch (column) {
      case "kind" -> {
        String kind = row.getOrDefault("programKind", "");
        yield kind.isEmpty() ? cell(row, "type") : kind;
      }
      default -> row.getOrDefault(column, "");
    };
  }
}

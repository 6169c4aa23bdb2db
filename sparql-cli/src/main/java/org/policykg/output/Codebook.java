package org.policykg.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.policykg.ontology.Table;
import org.policykg.reference.Scheme;

/**
 * What each column of the CSV tables holds, as {@code codebook.tsv} beside the tables' queries
 * says.
 *
 * @param columns in the order of the tables and of their columns
 */
record Codebook(List<Column> columns) {
  private static final List<String> HEADER =
      List.of("table", "column", "type", "unit", "meaning", "values", "meaningZh");

  Codebook {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param type a type of Frictionless Table Schema
   * @param unit what a number counts; empty where nothing
   * @param isKey whether it is part of what tells the table's rows apart
   * @param refers the column whose values these are, as {@code table.column}
   * @param values the words that may stand there; empty where any may
   */
  record Column(
      String table,
      String name,
      String type,
      String unit,
      boolean isKey,
      Optional<String> refers,
      List<String> values,
      String meaning,
      String meaningZh) {
    Column {
      values = List.copyOf(values);
    }

    List<String> row() {
      return List.of(table, name, type, unit, meaning, String.join(";", values), meaningZh);
    }
  }

  /** The codebook of the tables that ship. */
  static Codebook standard() {
    return new Codebook(
        Table.resource(Codebook.class, "tables/codebook.tsv").rows().stream()
            .map(Codebook::column)
            .toList());
  }

  private static Column column(Table.Row row) {
    String[] name = row.key().split("\\.", 2);
    return new Column(
        name[0],
        name[1],
        row.get("type"),
        row.get("unit"),
        !row.get("key").isEmpty(),
        Optional.of(row.get("refers")).filter(other -> !other.isEmpty()),
        values(row),
        row.get("meaning"),
        row.get("zh"));
  }

  private static List<String> values(Table.Row row) {
    String words = row.get("values");
    return switch (words) {
      case "" -> List.of();
      case "{program}" -> ids(Scheme.KIND).stream().filter(id -> !id.equals("slogan")).toList();
      case "{measure}" -> ids(Scheme.MEASURE);
      case "{bound}" -> ids(Scheme.BOUND);
      default -> List.of(words.split(";"));
    };
  }

  private static List<String> ids(Scheme scheme) {
    return scheme.concepts().stream().map(Scheme.Concept::id).toList();
  }

  /** The tables' names, in order. */
  List<String> tables() {
    return columns.stream().map(Column::table).distinct().toList();
  }

  /** The columns of one table. */
  List<Column> of(String table) {
    return columns.stream()
        .filter(column -> column.table().equals(table))
        .collect(Collectors.toUnmodifiableList());
  }

  /** Writes the codebook as a table of its own. */
  void write(OutputStream out) throws IOException {
    CSVPrinter printer = Csv.printer(out);
    printer.printRecord(HEADER);
    for (Column column : columns) {
      printer.printRecord(column.row());
    }
    printer.flush();
  }
}

package org.policykg.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of words: tab-separated, a head of {@code #} comments that states what a row means, then
 * a line of column names, then rows.
 *
 * <pre>
 * # Units of figures. factor: multiplier into the base unit.
 * name	unit	factor
 * 亿元	元	100000000
 * </pre>
 *
 * <p>The first column is the key and is unique. Cells are trimmed; trailing empty cells may be left
 * out. A line that does not fit is refused by file, number and content.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table that ships as a resource beside {@code owner}.
   *
   * @param owner the class whose package holds the resource
   * @param file the file name, such as {@code units.tsv}
   */
  public static Table resource(Class<?> owner, String file) {
    InputStream stream = owner.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalArgumentException("no table " + file + " beside " + owner.getName());
    }
    try (Reader reader = new InputStreamReader(stream, UTF_8)) {
      return read(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + file, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what messages call it, such as {@code units.tsv}
   * @throws TableException where a line does not fit
   */
  public static Table read(String name, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = parts(line, '\t');
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      Row row = new Row(name, number, columns, cells);
      if (cells.size() > columns.size()) {
        throw row.refuse("has " + cells.size() + " cells for " + columns.size() + " columns");
      }
      if (row.key().isEmpty()) {
        throw row.refuse("has nothing under " + columns.get(0));
      }
      Integer before = seen.putIfAbsent(row.key(), number);
      if (before != null) {
        throw row.refuse("'" + row.key() + "' stands in line " + before + " already");
      }
      rows.add(row);
    }
    if (columns.isEmpty()) {
      throw new TableException(name + ": no line of column names");
    }
    return new Table(name, columns, rows);
  }

  /** What stands between separators, stripped. Plain, for the tables are read at every start. */
  private static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /**
   * This table with the rows of {@code other} added; a row with a known key takes the place of the
   * old one.
   */
  public Table with(Table other) {
    if (!other.columns.equals(columns)) {
      throw new TableException(
          "%s: the columns are %s; they must be %s, separated by tabs"
              .formatted(other.name, String.join(", ", other.columns), String.join(", ", columns)));
    }
    Map<String, Row> merged =
        rows.stream()
            .collect(Collectors.toMap(Row::key, row -> row, (a, b) -> a, LinkedHashMap::new));
    other.rows.forEach(row -> merged.put(row.key(), row));
    return new Table(name, columns, List.copyOf(merged.values()));
  }

  public String name() {
    return name;
  }

  /** The names of the columns, that of the keys first. */
  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The keys of all rows, in the table's order. */
  public List<String> keys() {
    return rows.stream().map(Row::key).toList();
  }

  /** One line of a table. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    public String key() {
      return cells.get(0);
    }

    /**
     * The cell under a column; empty where the line ends before it.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(
            table + " has no column " + column + "; its columns are " + columns);
      }
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The parts of a cell that holds several words, split at {@code ;}. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = parts(cell, ';');
      parts.removeIf(String::isEmpty);
      return List.copyOf(parts);
    }

    /**
     * The cell as one of an enum's constants, written in lower case with {@code -} for {@code _}.
     *
     * @throws TableException that names the file, the line and the words that would do
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String word = get(column);
      String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name) && word(constant).equals(word)) {
          return constant;
        }
      }
      String known =
          Arrays.stream(type.getEnumConstants()).map(Row::word).collect(Collectors.joining(", "));
      throw refuse(column + " '" + word + "' is unknown; one of " + known);
    }

    /**
     * The whole number in a cell.
     *
     * @throws TableException where it is none
     */
    public int integer(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw refuse(column + " '" + get(column) + "' is no whole number");
      }
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The cell as a number.
     *
     * @throws TableException that names the file and the line
     */
    public BigDecimal number(String column) {
      try {
        return new BigDecimal(get(column));
      } catch (NumberFormatException e) {
        throw refuse(column + " '" + get(column) + "' is no number");
      }
    }

    /** The complaint about this line, to be thrown. */
    public TableException refuse(String complaint) {
      return new TableException(
          table + ":" + line + ": " + complaint + " (" + String.join(" | ", cells) + ")");
    }
  }
}

package org.policykg.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a {@link Sheet} and how each is filled from a row. A person, who sees a few at a
 * time, may get others than a file.
 */
public final class Columns<R> {
  private record Column<R>(
      String name, boolean forFiles, boolean forPeople, Function<R, Cell> cell) {}

  private final List<Column<R>> all = new ArrayList<>();

  /** Adds a column. */
  public Columns<R> with(String name, Function<R, Cell> cell) {
    all.add(new Column<>(name, true, true, cell));
    return this;
  }

  /** Adds a column that files have and a table for a person has not. */
  public Columns<R> inFiles(String name, Function<R, Cell> cell) {
    all.add(new Column<>(name, true, false, cell));
    return this;
  }

  /** Adds a column that a table for a person has and files have not. */
  public Columns<R> forPeople(String name, Function<R, Cell> cell) {
    all.add(new Column<>(name, false, true, cell));
    return this;
  }

  /** Rows that wait to be put into these columns. */
  public Filled of(String name, List<R> rows) {
    return forPerson -> sheet(name, forPerson, rows);
  }

  /**
   * Rows that wait to be put into these columns.
   *
   * @param note what a person reads behind the name
   */
  public Filled of(String name, String note, List<R> rows) {
    return forPerson -> sheet(forPerson ? name + ", " + note : name, forPerson, rows);
  }

  /** A table that a person sees with fewer columns than a file has. */
  @FunctionalInterface
  public interface Filled {
    /** The table for the one or the other. */
    Sheet sheet(boolean forPerson);
  }

  private Sheet sheet(String name, boolean forPerson, List<R> rows) {
    List<Column<R>> shown =
        all.stream().filter(column -> forPerson ? column.forPeople() : column.forFiles()).toList();
    return new Sheet(
        name,
        0,
        shown.stream().map(Column::name).toList(),
        rows.stream()
            .map(row -> shown.stream().map(column -> column.cell().apply(row)).toList())
            .toList());
  }
}

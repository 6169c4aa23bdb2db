package org.policykg.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policykg.ontology.Table;
import org.policykg.ontology.TableException;

/**
 * A table with the title, the date and the place of documents, by file name or record id; the
 * columns are {@code file}, then any of {@code title}, {@code date}, {@code place}, {@code
 * publisher}.
 */
public final class DatesTable {
  /** A table without rows. */
  public static final DatesTable EMPTY = new DatesTable(Map.of());

  private final Map<String, Metadata> byName;

  private DatesTable(Map<String, Metadata> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * Reads a table.
   *
   * @throws TableException where a line does not fit
   */
  public static DatesTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      return read(name, Decoder.decode(Files.readAllBytes(file), Optional.empty()).text());
    } catch (UnreadableException e) {
      throw new TableException(name + " " + e.reason());
    }
  }

  static DatesTable read(String name, String text) throws IOException {
    Map<String, Metadata> byName = new HashMap<>();
    for (Table.Row row : Table.read(name, new StringReader(text)).rows()) {
      try {
        byName.put(
            Names.of(row.key()),
            Fields.metadata(column -> row.columns().contains(column) ? row.get(column) : ""));
      } catch (UnreadableException e) {
        throw row.refuse(e.reason());
      }
    }
    return new DatesTable(byName);
  }

  Metadata of(String name) {
    return byName.getOrDefault(name, Metadata.NONE);
  }
}

package org.policykg.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** The units of figures. */
public final class Units {
  private static final class Standard {
    static final Units UNITS = new Units(Ontology.table("units.tsv"));
  }

  private final Map<String, Unit> bySymbol = new LinkedHashMap<>();

  Units(Table table) {
    for (Table.Row row : table.rows()) {
      bySymbol.put(
          row.key(),
          new Unit(
              row.key(),
              row.get("zh"),
              row.get("en"),
              cell(row, "qudt"),
              row.get("kind"),
              cell(row, "multiplier"),
              cell(row, "of")));
    }
  }

  /** The table that ships with policykg; loaded once. */
  public static Units standard() {
    return Standard.UNITS;
  }

  private static Optional<String> cell(Table.Row row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  /** The unit of a symbol, such as 元. */
  public Optional<Unit> find(String symbol) {
    return Optional.ofNullable(bySymbol.get(symbol));
  }

  /** All units, in the table's order. */
  public List<Unit> all() {
    return Collections.unmodifiableList(List.copyOf(bySymbol.values()));
  }

  /**
   * A unit.
   *
   * @param symbol how figures write it
   * @param qudt local name of the same unit in QUDT, if it has it
   * @param kind money, ratio, length, area, count, ...
   * @param multiplier how much of the QUDT unit {@code of} it is, for a unit that QUDT lacks: a
   *     decimal or a fraction a/b
   * @param of local name of a unit in QUDT
   */
  public record Unit(
      String symbol,
      String zh,
      String en,
      Optional<String> qudt,
      String kind,
      Optional<String> multiplier,
      Optional<String> of) {}
}

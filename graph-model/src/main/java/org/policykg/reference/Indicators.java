package org.policykg.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** The indicators of Chinese statistics, under all the names that texts give them. */
public final class Indicators {
  private static final class Standard {
    static final Indicators INDICATORS = new Indicators(Ontology.table("indicators.tsv"));
  }

  private final Map<String, Indicator> byName = new LinkedHashMap<>();
  private final Map<String, Indicator> byWording = new HashMap<>();

  Indicators(Table table) {
    for (Table.Row row : table.rows()) {
      Indicator indicator =
          new Indicator(row.key(), row.list("aliases"), row.get("en"), row.get("unit"));
      byName.put(indicator.name(), indicator);
      add(row, indicator.name(), indicator);
      indicator.aliases().forEach(alias -> add(row, alias, indicator));
    }
  }

  private void add(Table.Row row, String wording, Indicator indicator) {
    Indicator other = byWording.putIfAbsent(wording, indicator);
    if (other != null) {
      throw row.refuse("'" + wording + "' is a name of " + other.name() + " already");
    }
  }

  /** The table that ships with policykg; loaded once. */
  public static Indicators standard() {
    return Standard.INDICATORS;
  }

  /** The indicator that a text words like this, such as 地区生产总值 for GDP. */
  public Optional<Indicator> find(String wording) {
    return Optional.ofNullable(byWording.get(wording));
  }

  /** The canonical name of a wording: 地区生产总值 for GDP; the wording itself where none is known. */
  public String canonical(String wording) {
    return find(wording).map(Indicator::name).orElse(wording);
  }

  /** All indicators, in the table's order. */
  public List<Indicator> all() {
    return List.copyOf(byName.values());
  }

  /**
   * An indicator.
   *
   * @param name its canonical name
   * @param aliases other names of exactly the same
   * @param unit symbol of the unit of its level
   */
  public record Indicator(String name, List<String> aliases, String en, String unit) {
    public Indicator {
      aliases = List.copyOf(aliases);
    }
  }
}

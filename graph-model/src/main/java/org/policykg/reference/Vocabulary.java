package org.policykg.reference;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** The reference tables to which users may add rows. Divisions, kinds and measures are closed. */
public record Vocabulary(Indicators indicators, Units units, Themes themes) {
  private static final String INDICATORS = "indicators.tsv";
  private static final String UNITS = "units.tsv";
  private static final String THEMES = "themes.tsv";

  /** The tables that ship with policykg. */
  public static Vocabulary standard() {
    return new Vocabulary(Indicators.standard(), Units.standard(), Themes.standard());
  }

  /** The names of the tables. */
  public static SortedSet<String> files() {
    return new TreeSet<>(List.of(INDICATORS, UNITS, THEMES));
  }

  /**
   * The shipped tables with rows added; a row with a known key takes the place of the old one.
   *
   * @param taught tables with the columns of those whose name they have, by that name
   * @throws org.policykg.ontology.TableException where a table does not fit
   */
  public static Vocabulary with(Map<String, Table> taught) {
    return new Vocabulary(
        new Indicators(table(INDICATORS, taught)),
        new Units(table(UNITS, taught)),
        new Themes(table(THEMES, taught)));
  }

  private static Table table(String file, Map<String, Table> taught) {
    Table shipped = Ontology.table(file);
    Table more = taught.get(file);
    return more == null ? shipped : shipped.with(more);
  }
}

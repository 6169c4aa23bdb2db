package org.policykg.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.policykg.ontology.Table;

/** The extractor's tables of words, by file name. */
public final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, Table> tables = new ConcurrentHashMap<>();

  private Lexicon() {}

  private Lexicon(Map<String, Table> tables) {
    this.tables.putAll(tables);
  }

  /** The tables that ship with policykg. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** The names of all tables, such as {@code head-nouns.tsv}. */
  public static SortedSet<String> files() {
    return Shipped.names();
  }

  /**
   * These tables with rows added; a row with a known key takes the place of the old one.
   *
   * @param taught tables with the columns of those whose name they have, by that name
   * @throws org.policykg.ontology.TableException where the columns differ
   */
  public Lexicon with(Map<String, Table> taught) {
    Map<String, Table> merged = new HashMap<>(tables);
    taught.forEach((file, rows) -> merged.put(file, table(file).with(rows)));
    return new Lexicon(merged);
  }

  /** These tables with others in the place of those that have their names. */
  public Lexicon replacing(Map<String, Table> others) {
    Map<String, Table> replaced = new HashMap<>(tables);
    replaced.putAll(others);
    return new Lexicon(replaced);
  }

  /**
   * A table.
   *
   * @param file such as {@code head-nouns.tsv}
   */
  public Table table(String file) {
    return tables.computeIfAbsent(file, key -> Table.resource(Lexicon.class, key));
  }

  /**
   * The words of a table as a group of a regular expression that matches any of them, the longest
   * first.
   */
  public String anyOf(String file) {
    return Alternation.of(table(file).keys());
  }

  /** The keys of a table. */
  public List<String> words(String file) {
    return table(file).keys();
  }
}

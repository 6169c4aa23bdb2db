package org.policykg.lexicon;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.policykg.ontology.Table;

/** The extractor's tables of words, by file name. */
public final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, Table> tables = new ConcurrentHashMap<>();

  private Lexicon() {}

  /** The tables that ship with policykg. */
  public static Lexicon standard() {
    return STANDARD;
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
    return table(file).keys().stream()
        .sorted(comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(joining("|", "(?:", ")"));
  }

  /** The keys of a table. */
  public List<String> words(String file) {
    return table(file).keys();
  }
}

package org.policykg.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.policykg.output.CsvTables;
import org.policykg.query.Mention;
import org.policykg.query.OpenGraph;

/**
 * What a graph says, in the order of its tables.
 *
 * @param mentions where the facts stand, by IRI
 */
record Findings(
    List<Map<String, String>> sections,
    List<Map<String, String>> initiatives,
    List<Map<String, String>> metrics,
    Map<String, Mention> mentions) {

  static Findings of(OpenGraph graph) {
    return new Findings(
        CsvTables.rows(graph, "sections"),
        CsvTables.rows(graph, "initiatives"),
        CsvTables.rows(graph, "metrics"),
        Mention.all(graph));
  }

  /** The names by which gold files may call the documents. */
  SortedSet<String> documents(OpenGraph graph) {
    SortedSet<String> names = new TreeSet<>();
    CsvTables.rows(graph, "documents").forEach(row -> names.add(stem(row)));
    return names;
  }

  List<Found.OfSection> sections(String document) {
    return rows(sections, document, Found.OfSection::of);
  }

  List<Found.OfInitiative> initiatives(String document) {
    return rows(initiatives, document, row -> Found.OfInitiative.of(row, mention(row)));
  }

  List<Found.OfMetric> metrics(String document) {
    return rows(metrics, document, row -> Found.OfMetric.of(row, mention(row)));
  }

  private static <T> List<T> rows(
      List<Map<String, String>> table, String document, Function<Map<String, String>, T> read) {
    return table.stream().filter(row -> stem(row).equals(document)).map(read).toList();
  }

  private static String stem(Map<String, String> row) {
    return DocumentName.stem(row.getOrDefault("document", ""));
  }

  Mention mention(Map<String, String> row) {
    return Objects.requireNonNull(mentions.get(row.getOrDefault("iri", "")));
  }

  /** The mentions of a document's facts, in its order. */
  List<Mention> mentions(String document) {
    return mentions.values().stream()
        .filter(mention -> DocumentName.stem(mention.document()).equals(document))
        .toList();
  }
}

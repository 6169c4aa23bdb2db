package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policykg.output.Cell;
import org.policykg.output.CsvTables;
import org.policykg.query.Mention;
import org.policykg.query.OpenGraph;

/**
 * A fact as a person judges it, one line of a sheet.
 *
 * @param kind an initiative's kind or a figure's measure
 * @param name the initiative's name or the indicator
 * @param value empty for an initiative
 */
record FactRow(
    Mention mention,
    boolean isMetric,
    String county,
    String kind,
    String name,
    String value,
    String unit,
    String bound,
    String period,
    String scope) {
  static final List<String> COLUMNS =
      List.of(
          "fact",
          "document",
          "county",
          "kind",
          "name",
          "value",
          "unit",
          "bound",
          "period",
          "scope",
          "sentence",
          "rule",
          "confidence");

  /** All facts of a graph, in the order of its tables: the initiatives, then the metrics. */
  static List<FactRow> all(OpenGraph graph) {
    Map<String, Mention> mentions = Mention.all(graph);
    List<FactRow> facts = new ArrayList<>();
    CsvTables.rows(graph, "initiatives").forEach(row -> facts.add(initiative(row, mentions)));
    CsvTables.rows(graph, "metrics").forEach(row -> facts.add(metric(row, mentions)));
    return facts;
  }

  private static FactRow initiative(Map<String, String> row, Map<String, Mention> mentions) {
    String kind = cell(row, "programKind");
    return new FactRow(
        mention(row, mentions),
        false,
        cell(row, "county"),
        kind.isEmpty() ? cell(row, "type") : kind,
        cell(row, "name"),
        "",
        "",
        "",
        "",
        "");
  }

  private static FactRow metric(Map<String, String> row, Map<String, Mention> mentions) {
    String begin = cell(row, "periodStart");
    return new FactRow(
        mention(row, mentions),
        true,
        cell(row, "county"),
        cell(row, "measure"),
        cell(row, "indicator"),
        cell(row, "value"),
        cell(row, "unit"),
        cell(row, "bound"),
        begin.isEmpty() ? "" : begin + "/" + cell(row, "periodEnd"),
        cell(row, "scope"));
  }

  private static Mention mention(Map<String, String> row, Map<String, Mention> mentions) {
    Mention mention = mentions.get(cell(row, "iri"));
    if (mention == null) {
      throw new IllegalStateException("a fact without evidence: " + row);
    }
    return mention;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** The cells under {@link #COLUMNS}. */
  List<Cell> cells() {
    return List.of(
        Cell.of(mention.fact()),
        Cell.of(mention.document()),
        Cell.of(county),
        Cell.of(kind),
        Cell.of(name),
        Cell.of(value),
        Cell.of(unit),
        Cell.of(bound),
        Cell.of(period),
        Cell.of(scope),
        Cell.of(mention.marked()),
        Cell.of(mention.rule()),
        Cell.of(mention.confidence()));
  }
}

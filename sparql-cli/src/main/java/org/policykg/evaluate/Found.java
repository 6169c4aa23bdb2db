package org.policykg.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policykg.query.Mention;

/** What a graph says is in a document: a row of its tables. */
sealed interface Found {
  /** Code of the division it is about. */
  String county();

  /** The row in words. */
  String words();

  /** A fact, which stands somewhere; a section is none. */
  sealed interface Fact extends Found {
    Mention mention();
  }

  /**
   * A section.
   *
   * @param speaker normalised
   */
  record OfSection(String county, String speaker, String name) implements Found {
    static OfSection of(Map<String, String> row) {
      String speaker = cell(row, "speaker");
      return new OfSection(cell(row, "county"), Wording.normal(speaker), speaker);
    }

    @Override
    public String words() {
      return name.isEmpty() ? "section" : "section of " + name;
    }
  }

  /**
   * An initiative.
   *
   * @param normal the name, normalised
   */
  record OfInitiative(
      String county,
      String name,
      String normal,
      String type,
      String kind,
      List<String> partners,
      Mention mention)
      implements Fact {
    static OfInitiative of(Map<String, String> row, Mention mention) {
      String name = cell(row, "name");
      return new OfInitiative(
          cell(row, "county"),
          name,
          Wording.normal(name),
          cell(row, "type"),
          cell(row, "programKind"),
          Arrays.stream(cell(row, "partners").split(";")).filter(p -> !p.isEmpty()).toList(),
          mention);
    }

    @Override
    public String words() {
      return (name + " " + type + " " + kind).strip();
    }
  }

  /** An initiative and one of its partners. */
  record Partnership(OfInitiative initiative, String partner) {}

  /**
   * A figure.
   *
   * @param normal the indicator, normalised
   * @param period {@code begin/end}
   */
  record OfMetric(
      String county,
      String indicator,
      String normal,
      String measure,
      Optional<Double> value,
      String unit,
      String bound,
      String scope,
      String period,
      Mention mention)
      implements Fact {
    static OfMetric of(Map<String, String> row, Mention mention) {
      String indicator = cell(row, "indicator");
      return new OfMetric(
          cell(row, "county"),
          indicator,
          Wording.normal(indicator),
          cell(row, "measure"),
          Optional.of(Double.valueOf(cell(row, "value"))),
          cell(row, "unit"),
          cell(row, "bound"),
          cell(row, "scope"),
          cell(row, "periodStart") + "/" + cell(row, "periodEnd"),
          mention);
    }

    @Override
    public String words() {
      return Found.words(indicator, measure, bound, value, unit);
    }

    /** Bound, period and scope in words. */
    String details() {
      return String.join(" ", bound, period, scope).strip();
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** A figure in words. */
  static String words(
      String indicator, String measure, String bound, Optional<Double> value, String unit) {
    String number =
        value.map(BigDecimal::valueOf).map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    String limit = bound.equals("eq") || bound.isEmpty() ? "" : bound + " ";
    return indicator + " " + measure + " " + limit + number + " " + unit;
  }
}

package org.policykg.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policykg.model.Period;
import org.policykg.overlap.CountyRow;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Level;
import org.policykg.overlap.Selection;
import org.policykg.overlap.Study;

/** The figures that several counties report: same indicator, measure, unit and period. */
final class Figures {
  static final int MOST_ROWS = 40;

  /**
   * How many indicators of a period are looked at; each may come with several measures and units.
   */
  private static final int MOST_ITEMS = 200;

  private final Study study;
  private final List<Row> rows;
  private final int leftOut;

  /**
   * A row of the table.
   *
   * @param cells the number of a county in the report and its figure
   */
  private record Row(Key key, Map<Integer, Figure> cells) {}

  private record Key(String indicator, String measure, String unit, int period) {}

  private record Figure(int fact, String value, String bound) {}

  private Figures(Study study, List<Row> all) {
    this.study = study;
    this.rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
    this.leftOut = all.size() - rows.size();
  }

  /** Those of the chosen counties, most reported first. */
  static Figures of(ReportSubject subject, Chosen chosen) {
    Study study = subject.incidence().study();
    List<Integer> facts = candidates(subject, chosen);
    Facts observations = study.observations();
    FigureValues values =
        FigureValues.read(subject, facts.stream().map(observations::iri).toList());
    Map<Key, Map<Integer, Figure>> cells = new HashMap<>();
    for (int fact : facts) {
      String iri = observations.iri(fact);
      Key key =
          new Key(
              study.indicators().get(observations.subject(fact)),
              values.measure(iri),
              values.unit(iri),
              study.period(fact).orElseThrow());
      cells
          .computeIfAbsent(key, absent -> new TreeMap<>())
          .putIfAbsent(
              chosen.place(observations.county(fact)).orElseThrow(),
              new Figure(fact, values.value(iri), values.bound(iri)));
    }
    return new Figures(study, ordered(cells));
  }

  private static List<Row> ordered(Map<Key, Map<Integer, Figure>> cells) {
    return cells.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .map(each -> new Row(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing((Row row) -> -row.cells().size())
                .thenComparing(row -> row.key().indicator())
                .thenComparing(row -> row.key().measure())
                .thenComparing(row -> row.key().unit())
                .thenComparing(row -> row.key().period()))
        .toList();
  }

  /** The figures of chosen counties whose indicator some other county reports for that period. */
  private static List<Integer> candidates(ReportSubject subject, Chosen chosen) {
    Selection wanted = subject.selection();
    Selection figures =
        new Selection(
            wanted.provinces(),
            Set.of(),
            Set.of(),
            wanted.from(),
            wanted.to(),
            wanted.minConfidence(),
            Set.of(),
            Set.of(),
            2);
    Incidence reported = Incidence.of(subject.incidence().study(), Level.INDICATOR, figures);
    List<Integer> facts = new ArrayList<>();
    for (CountyRow row : chosen.counties()) {
      for (int item : reported.items(row.county())) {
        if (item < MOST_ITEMS) {
          Arrays.stream(reported.facts(row.county(), item)).forEach(facts::add);
        }
      }
    }
    return facts;
  }

  /** The report's rows. */
  List<Report.Metric> metrics(Sources sources) {
    return rows.stream().map(row -> metric(row, sources)).toList();
  }

  private Report.Metric metric(Row row, Sources sources) {
    Period period = study.periods().get(row.key().period());
    List<Report.MetricValue> values = new ArrayList<>();
    row.cells()
        .forEach(
            (county, figure) ->
                values.add(
                    new Report.MetricValue(
                        county,
                        figure.value(),
                        figure.bound(),
                        sources.quotation(study.observations(), figure.fact()))));
    return new Report.Metric(
        row.key().indicator(),
        row.key().measure(),
        row.key().unit(),
        period.start() + "/" + period.end(),
        values);
  }

  /** How many rows do not stand in the report. */
  int leftOut() {
    return leftOut;
  }

  /** What stands behind the figures. */
  List<String> evidences() {
    List<Integer> facts =
        rows.stream().flatMap(row -> row.cells().values().stream()).map(Figure::fact).toList();
    return Sources.evidences(study.observations(), facts);
  }
}

package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policykg.evaluate.Matching.Pair;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;

/** One document's rows against its gold. */
final class DocumentScore {
  private static final String SLOGAN = "slogan";
  private static final String PROGRAM = "program";

  private final String document;
  private final List<Gold.OfInitiative> goldInitiatives;
  private final List<Found.OfInitiative> foundInitiatives;
  private final List<Gold.OfMetric> goldMetrics;
  private final List<Found.OfMetric> foundMetrics;
  private final Matching<Gold.OfSection, Found.OfSection> sections;
  private final Matching<Gold.OfInitiative, Found.OfInitiative> initiatives;
  private final Matching<Gold.OfMetric, Found.OfMetric> metrics;

  DocumentScore(String document, List<Gold> gold, Findings findings) {
    this.document = document;
    goldInitiatives = only(gold, Gold.OfInitiative.class);
    goldMetrics = only(gold, Gold.OfMetric.class);
    foundInitiatives = findings.initiatives(document);
    foundMetrics = findings.metrics(document);
    sections =
        Matching.of(
            only(gold, Gold.OfSection.class),
            Gold::required,
            findings.sections(document),
            Fits::section);
    initiatives = Matching.of(goldInitiatives, Gold::required, foundInitiatives, Fits::name);
    metrics = Matching.of(goldMetrics, Gold::required, foundMetrics, Fits::metric);
  }

  private static <T> List<T> only(List<Gold> gold, Class<T> type) {
    return gold.stream().filter(type::isInstance).map(type::cast).toList();
  }

  String document() {
    return document;
  }

  Matching<Gold.OfSection, Found.OfSection> sections() {
    return sections;
  }

  Matching<Gold.OfInitiative, Found.OfInitiative> initiatives() {
    return initiatives;
  }

  Matching<Gold.OfMetric, Found.OfMetric> metrics() {
    return metrics;
  }

  /** The counts by what must fit, in the order in which they are shown. */
  Map<String, Counts> tallies() {
    Map<String, Counts> tallies = new LinkedHashMap<>();
    tallies.put("sections", sections.counts());
    tallies.put("initiatives", initiatives.counts());
    tallies.put("slogans", ofType(SLOGAN));
    tallies.put("programs", ofType(PROGRAM));
    tallies.put(
        "initiatives-lenient",
        Matching.of(goldInitiatives, Gold::required, foundInitiatives, Fits::lenient).counts());
    tallies.put("partners", partners().counts());
    tallies.put("metrics", metrics.counts());
    tallies.put(
        "metrics-figures",
        Matching.of(goldMetrics, Gold::required, foundMetrics, Fits::figure).counts());
    tallies.put(
        "metrics-full",
        Matching.of(goldMetrics, Gold::required, foundMetrics, Fits::full).counts());
    return tallies;
  }

  private Counts ofType(String type) {
    return Matching.of(
            goldInitiatives,
            gold -> gold.required() && gold.isA(type),
            foundInitiatives.stream().filter(row -> row.type().equals(type)).toList(),
            Fits::name)
        .counts();
  }

  Matching<Gold.Partnership, Found.Partnership> partners() {
    List<Gold.Partnership> wanted = new ArrayList<>();
    goldInitiatives.forEach(
        item -> item.partners().forEach(code -> wanted.add(new Gold.Partnership(item, code))));
    List<Found.Partnership> found = new ArrayList<>();
    foundInitiatives.forEach(
        row -> row.partners().forEach(code -> found.add(new Found.Partnership(row, code))));
    return Matching.of(wanted, each -> each.initiative().required(), found, Fits::partner);
  }

  /** How many of the initiatives that were found have the right type, and kind. */
  Map<String, Share> shares() {
    Map<String, Share> shares = new LinkedHashMap<>();
    shares.put("initiative-type", Share.among(found().flatMap(DocumentScore::typeIsRight)));
    shares.put("program-kind", Share.among(found().flatMap(DocumentScore::kindIsRight)));
    return shares;
  }

  private Stream<Pair<Gold.OfInitiative, Found.OfInitiative>> found() {
    return initiatives.right().stream();
  }

  private static Stream<Boolean> typeIsRight(Pair<Gold.OfInitiative, Found.OfInitiative> pair) {
    return pair.gold().type().map(pair.found().type()::equals).stream();
  }

  private static Stream<Boolean> kindIsRight(Pair<Gold.OfInitiative, Found.OfInitiative> pair) {
    return pair.gold().kind().map(pair.found().kind()::equals).stream();
  }

  /** The programs of each kind, as the programs of all kinds are counted. */
  Map<String, Counts> byKind() {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (InitiativeKind kind : InitiativeKind.values()) {
      if (kind.isProgram()) {
        counts.put(
            kind.word(),
            Matching.of(
                    goldInitiatives,
                    gold ->
                        gold.required()
                            && gold.isA(PROGRAM)
                            && gold.kind().filter(kind.word()::equals).isPresent(),
                    foundInitiatives.stream()
                        .filter(row -> row.kind().equals(kind.word()))
                        .toList(),
                    Fits::name)
                .counts());
      }
    }
    return counts;
  }

  /** The metrics of each measure. */
  Map<String, Counts> byMeasure() {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      counts.put(
          measure.word(),
          Matching.of(
                  goldMetrics,
                  gold -> gold.required() && gold.measure().equals(measure.word()),
                  foundMetrics.stream()
                      .filter(row -> row.measure().equals(measure.word()))
                      .toList(),
                  Fits::metric)
              .counts());
    }
    return counts;
  }

  /** What became of the facts of each rule. */
  Map<String, RuleCounts> byRule() {
    Map<String, RuleCounts> counts = new TreeMap<>();
    count(initiatives, counts);
    count(metrics, counts);
    return counts;
  }

  private static <F extends Found.Fact> void count(
      Matching<?, F> matching, Map<String, RuleCounts> counts) {
    for (Pair<?, F> pair : matching.pairs()) {
      String rule = pair.found().mention().rule();
      counts.merge(
          rule, pair.required() ? RuleCounts.RIGHT : RuleCounts.OPTIONAL, RuleCounts::plus);
    }
    for (F row : matching.wrong()) {
      counts.merge(row.mention().rule(), RuleCounts.WRONG, RuleCounts::plus);
    }
  }
}

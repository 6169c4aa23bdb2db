package org.policykg.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.policykg.output.Sheet;
import org.policykg.query.BadInput;
import org.policykg.query.NearNames;
import org.policykg.query.OpenGraph;

/** A graph's facts against gold files. */
public final class Evaluation {
  private final List<DocumentScore> documents;
  private final List<String> warnings;
  private final Findings findings;

  private Evaluation(List<DocumentScore> documents, List<String> warnings, Findings findings) {
    this.documents = List.copyOf(documents);
    this.warnings = List.copyOf(warnings);
    this.findings = findings;
  }

  /**
   * Compares.
   *
   * @param gold a file for each document
   * @param names the documents' names without ending, in the order of the files; where there are
   *     none, the files' own
   * @throws BadInput where a file does not fit the guidelines of docs/gold.md
   */
  public static Evaluation of(OpenGraph graph, List<Path> gold, List<String> names) {
    if (!names.isEmpty() && names.size() != gold.size()) {
      throw new BadInput(
          "--document names %d documents for %d gold files".formatted(names.size(), gold.size()));
    }
    List<List<Gold>> items = gold.stream().map(GoldFile::read).toList();
    Findings findings = Findings.of(graph);
    SortedSet<String> known = findings.documents(graph);
    List<DocumentScore> scores = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String name =
          names.isEmpty() ? DocumentName.stem(gold.get(i).toString()) : names.get(i).strip();
      if (!known.contains(name)) {
        List<String> near = NearNames.of(name, known);
        warnings.add(
            "the graph has no document '%s'%s"
                .formatted(name, near.isEmpty() ? "" : "; near are " + String.join(", ", near)));
      }
      scores.add(new DocumentScore(name, items.get(i), findings));
    }
    return new Evaluation(scores, warnings, findings);
  }

  /** Gold files whose document the graph does not have. */
  public List<String> warnings() {
    return warnings;
  }

  /** The figures over all documents. */
  Map<String, Counts> tallies() {
    return sum(DocumentScore::tallies, Counts::plus);
  }

  Map<String, Share> shares() {
    return sum(DocumentScore::shares, Share::plus);
  }

  Map<String, Counts> byKind() {
    return sum(DocumentScore::byKind, Counts::plus);
  }

  Map<String, Counts> byMeasure() {
    return sum(DocumentScore::byMeasure, Counts::plus);
  }

  Map<String, RuleCounts> byRule() {
    return new TreeMap<>(sum(DocumentScore::byRule, RuleCounts::plus));
  }

  List<DocumentScore> documents() {
    return documents;
  }

  private <T> Map<String, T> sum(
      Function<DocumentScore, Map<String, T>> counts, BinaryOperator<T> plus) {
    Map<String, T> sums = new LinkedHashMap<>();
    for (DocumentScore document : documents) {
      counts.apply(document).forEach((name, count) -> sums.merge(name, count, plus));
    }
    return sums;
  }

  /** All figures: over all documents, by kind, measure, rule and document. */
  public List<Sheet> sheets() {
    return new FigureSheets(this).all();
  }

  /** What was missed and wrongly found. */
  public Sheet errors(Texts texts) {
    return new ErrorSheet(findings, texts).of(documents);
  }

  /** The table {@code confidence.tsv} of the extractor's lexicon. */
  public String confidence() {
    StringBuilder table =
        new StringBuilder(
            """
            # How often each rule was right on the gold texts. right: facts that the gold has; found: facts that the rule gave.
            # A fact that the gold calls optional counts as right.
            rule\tright\tfound
            """);
    byRule()
        .forEach(
            (rule, counts) ->
                table.append("%s\t%d\t%d\n".formatted(rule, counts.good(), counts.found())));
    return table.toString();
  }
}

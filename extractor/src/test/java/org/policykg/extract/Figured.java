package org.policykg.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Segmenter;
import org.policykg.mention.Annotator;
import org.policykg.model.Bound;
import org.policykg.model.Observation;
import org.policykg.reference.Divisions;
import org.policykg.reference.Vocabulary;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** A text in, figures out by the rules alone, each as one short line: for tests. */
final class Figured {
  /** What 柯桥区 says on the day before its half-year's figures are due. */
  static final LocalDate DAY = LocalDate.of(2022, 7, 29);

  private static final MetricExtractor EXTRACTOR =
      new MetricExtractor(
          RulesAlone.LEXICON, Vocabulary.standard(), Divisions.standard(), Segmenter.standard());

  private Figured() {}

  static List<Observation> observations(String text, String division, LocalDate date) {
    Metadata metadata =
        new Metadata(
            Optional.of("一篇报道"),
            Optional.of(date),
            Optional.of(division).filter(code -> !code.isEmpty()),
            Optional.empty());
    return EXTRACTOR.extract(
        Annotator.annotate(new Source("line.txt", text, "0".repeat(64), metadata)));
  }

  static List<Observation> observations(String text) {
    return observations(text, "330603", DAY);
  }

  /** Measure, indicator, value, unit, bound and scope, such as {@code growth 财政收入 -1.2 % ge}. */
  static String line(Observation o) {
    String bound = o.bound() == Bound.EQ ? "" : " " + o.bound().word();
    String scope = o.scope().map(code -> " scope " + code).orElse("");
    return String.join(" ", o.measure().word(), o.indicator(), o.value().toPlainString(), o.unit())
        + bound
        + scope;
  }

  static List<String> lines(String text) {
    return observations(text).stream().map(Figured::line).toList();
  }
}

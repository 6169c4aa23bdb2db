package org.policykg.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.policykg.lexicon.Confidence;
import org.policykg.mention.Figure;
import org.policykg.model.Bound;
import org.policykg.model.Evidence;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.model.Period;

/**
 * What a figure may say of a division; it becomes an observation where it is likely.
 *
 * @param reading how the sentence says it
 * @param figure one of its row
 * @param indicator as the text has it, without marks
 * @param measure the claim's, or an aim
 * @param period when it was so
 */
record Finding(
    Setting setting,
    FigureContext reading,
    Claim claim,
    About about,
    Figure figure,
    String indicator,
    String division,
    Measure measure,
    Optional<Period> period) {
  private static final String MOST = "最高";

  String rule() {
    return reading.shape().rule();
  }

  String unit() {
    return claim.unit().orElse(figure.unit());
  }

  Bound bound() {
    return indicator.startsWith(MOST) && figure.bound() == Bound.EQ ? Bound.LE : figure.bound();
  }

  /** Whether a reporter speaks, rather than the division. */
  boolean isReported() {
    return reading.sentence().speaker().isEmpty();
  }

  /** In whose voice it is said, as the weights have it. */
  String voice() {
    return isReported() ? "reported" : "own";
  }

  Observation observation(Confidence confidence) {
    BigDecimal value = claim.negative() ? figure.value().negate() : figure.value();
    return new Observation(
        division,
        indicator,
        measure,
        value,
        unit(),
        bound(),
        period,
        claim.scope().apply(division),
        evidence(confidence));
  }

  private Evidence evidence(Confidence confidence) {
    String rule = measure == Measure.TARGET ? Constructions.TARGET : claim.rule();
    boolean first = claim.begin() <= figure.begin() && figure.end() <= claim.end();
    int begin = first ? claim.begin() : figure.begin();
    int end = first ? Math.max(claim.end(), figure.end()) : figure.end();
    int start = setting.sentence().begin();
    return Evidences.of(
        setting.document(),
        setting.sentence(),
        start + begin,
        start + end,
        rule,
        confidence.of(rule));
  }
}

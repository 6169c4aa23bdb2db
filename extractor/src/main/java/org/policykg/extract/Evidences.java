package org.policykg.extract;

import java.math.BigDecimal;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Evidence;
import org.policykg.model.Span;
import org.policykg.text.Sentence;
import org.policykg.text.View;

/** Makes the evidence of a fact out of its place in the view. */
final class Evidences {
  private Evidences() {}

  /**
   * The evidence of a stretch of a sentence.
   *
   * @param begin index of the first character in the view's text
   * @param end index after the last one, in the same sentence
   */
  static Evidence of(
      AnnotatedText text,
      Sentence sentence,
      int begin,
      int end,
      String rule,
      BigDecimal confidence) {
    View view = text.view();
    Span span = view.span(begin, end);
    Span whole = view.span(sentence.begin(), sentence.end());
    String raw = view.rawText(whole);
    int from = raw.offsetByCodePoints(0, span.begin() - whole.begin());
    int to = raw.offsetByCodePoints(from, span.end() - span.begin());
    return new Evidence(
        span,
        raw.substring(from, to),
        raw.substring(0, from),
        raw.substring(to),
        text.voiceAt(begin).map(voice -> voice.section().span()),
        rule,
        confidence);
  }
}

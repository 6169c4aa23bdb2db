package org.policykg.extract;

import java.math.BigDecimal;
import java.util.Optional;
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
    return new Evidence(
        span,
        view.rawText(span),
        between(view, whole.begin(), span.begin()),
        between(view, span.end(), whole.end()),
        text.voiceAt(begin).map(voice -> voice.section().span()),
        rule,
        confidence);
  }

  private static String between(View view, int begin, int end) {
    return Optional.of(end - begin)
        .filter(length -> length > 0)
        .map(length -> view.rawText(new Span(begin, end)))
        .orElse("");
  }
}

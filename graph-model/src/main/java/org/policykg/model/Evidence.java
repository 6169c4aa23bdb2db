package org.policykg.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a fact stands in the text, and how it was read.
 *
 * <p>The raw text around {@code span} is {@code prefix + exact + suffix}, which is the sentence,
 * stray line breaks and all.
 *
 * @param span the characters that name the initiative or give the figure
 * @param exact the raw text at the span
 * @param prefix the raw text from the beginning of the sentence to the span
 * @param suffix the raw text from the span to the end of the sentence
 * @param section the span of the section it stands in
 * @param rule id of the rule that read it, such as {@code slogan.number-noun}
 * @param confidence the share of right facts that the rule has on gold, 0 to 1
 * @param decision what a person decided about the fact, where one did
 */
public record Evidence(
    Span span,
    String exact,
    String prefix,
    String suffix,
    Optional<Span> section,
    String rule,
    BigDecimal confidence,
    Optional<Decision> decision) {
  public Evidence {
    int length = exact.codePointCount(0, exact.length());
    if (length != span.end() - span.begin()) {
      throw new IllegalArgumentException(
          "'" + exact + "' has " + length + " characters, the span " + span);
    }
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
    confidence = confidence.stripTrailingZeros();
  }

  /** Evidence for a fact about which nobody has decided. */
  public Evidence(
      Span span,
      String exact,
      String prefix,
      String suffix,
      Optional<Span> section,
      String rule,
      BigDecimal confidence) {
    this(span, exact, prefix, suffix, section, rule, confidence, Optional.empty());
  }

  /** The same evidence, for a fact about which a person has decided. */
  public Evidence with(Decision made) {
    return new Evidence(span, exact, prefix, suffix, section, rule, confidence, Optional.of(made));
  }

  /**
   * The sentence as a person reads it: without the line breaks that a newspaper page left in it.
   */
  public String sentence() {
    return (prefix + exact + suffix).replaceAll("\\s*\\R\\s*", "").strip();
  }
}

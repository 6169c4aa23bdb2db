package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Period;
import org.policykg.text.Sentence;

/**
 * Where a sentence stands.
 *
 * @param outset what is known of its document
 * @param index the sentence's in the document
 * @param subjects the divisions that figures without a subject are about
 * @param heading the period that the document's heading gives
 * @param earlier the indicators of the sentence of which this one tells a part
 */
record Setting(
    Outset outset,
    int index,
    List<String> subjects,
    Optional<Period> heading,
    List<String> earlier) {
  AnnotatedText document() {
    return outset.text();
  }

  Sentence sentence() {
    return document().sentences().get(index);
  }

  /** Whether it stands under a heading that looks ahead. */
  boolean isAhead() {
    return outset.isAhead(index);
  }

  /** Whether the traits of what is found are kept and not only weighed. */
  boolean keeps() {
    return outset.keeps();
  }
}

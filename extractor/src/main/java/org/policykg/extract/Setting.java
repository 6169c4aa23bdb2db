package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Period;
import org.policykg.text.Sentence;

/**
 * Where a sentence stands.
 *
 * @param ahead whether under a heading that looks ahead
 * @param subjects the divisions that figures without a subject are about
 * @param heading the period that the document's heading gives
 * @param earlier the indicators of the sentence of which this one tells a part
 * @param keeps whether the traits of what is found are kept and not only weighed
 */
record Setting(
    AnnotatedText document,
    Sentence sentence,
    BooleanSupplier ahead,
    List<String> subjects,
    Optional<Period> heading,
    List<String> earlier,
    boolean keeps) {
  boolean isAhead() {
    return ahead.getAsBoolean();
  }
}

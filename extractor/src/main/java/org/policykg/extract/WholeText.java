package org.policykg.extract;

import org.policykg.mention.AnnotatedText;

/** A document, and what is found out of it once for all its names. */
record WholeText(AnnotatedText text, Repetitions repetitions, Focus focus) {
  static WholeText of(AnnotatedText text) {
    return new WholeText(text, new Repetitions(text.view().text()), new Focus(text));
  }
}

package org.policykg.extract;

import java.util.List;
import org.policykg.model.InitiativeKind;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/**
 * A candidate and the division that it is taken to be of.
 *
 * @param candidate with indexes in the view
 * @param sentence in which it stands
 * @param acting whose it is taken to be
 * @param phrase the words of the sentence, for who wants to know what can be seen of it
 * @param odds the logarithm of the odds that it is right
 */
record Proposal(
    Candidate candidate, Sentence sentence, Actors.Acting acting, Phrase phrase, double odds) {
  /** This proposal as one of another kind. */
  Proposal of(InitiativeKind kind) {
    return new Proposal(candidate.of(kind), sentence, acting, phrase, odds);
  }

  String division() {
    return acting.division();
  }

  boolean isReported() {
    return acting.voice().isReported();
  }

  /** Whether another one stands within this one. */
  boolean holds(Proposal other) {
    return candidate.begin() <= other.candidate.begin()
        && other.candidate.end() <= candidate.end()
        && other.candidate.length() < candidate.length();
  }

  boolean overlapsAny(List<Proposal> others) {
    for (Proposal other : others) {
      if (candidate.overlaps(other.candidate)) {
        return true;
      }
    }
    return false;
  }
}

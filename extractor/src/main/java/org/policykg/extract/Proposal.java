package org.policykg.extract;

import java.util.List;
import java.util.function.Supplier;
import org.policykg.lexicon.Trait;
import org.policykg.model.InitiativeKind;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/**
 * A candidate and the division that it is taken to be of.
 *
 * @param candidate with indexes in the view
 * @param sentence in which it stands
 * @param acting whose it is taken to be
 * @param traits what can be seen of it, for who wants to know
 * @param odds the logarithm of the odds that it is right
 */
record Proposal(
    Candidate candidate,
    Sentence sentence,
    Actors.Acting acting,
    Supplier<List<Trait>> traits,
    double odds) {
  /** This proposal as one of another kind. */
  Proposal of(InitiativeKind kind) {
    return new Proposal(candidate.of(kind), sentence, acting, traits, odds);
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

  boolean overlaps(Proposal other) {
    return candidate.overlaps(other.candidate);
  }
}

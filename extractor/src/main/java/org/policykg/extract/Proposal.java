package org.policykg.extract;

import java.util.List;
import org.policykg.text.Sentence;

/**
 * A candidate and the division that it is taken to be of.
 *
 * @param candidate with indexes in the view
 * @param sentence in which it stands
 * @param traits what the weights speak of
 * @param odds the logarithm of the odds that it is right
 */
record Proposal(
    Candidate candidate, Sentence sentence, String division, List<String> traits, double odds) {
  Proposal {
    traits = List.copyOf(traits);
  }

  boolean overlaps(Proposal other) {
    return candidate.overlaps(other.candidate);
  }
}

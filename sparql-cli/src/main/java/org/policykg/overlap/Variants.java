package org.policykg.overlap;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which initiatives are one: a union-find over {@code skos:closeMatch}. A group goes by the name of
 * the member that most adoptions use, the shortest of several, the first of these.
 */
final class Variants {
  private final int[] above;
  private final int[] uses;
  private final List<InitiativeNode> initiatives;

  private Variants(Study study) {
    this.initiatives = study.initiatives();
    this.above = IntStream.range(0, initiatives.size()).toArray();
    this.uses = new int[initiatives.size()];
    Facts facts = study.adoptions();
    for (int fact = 0; fact < facts.size(); fact++) {
      uses[facts.subject(fact)]++;
    }
  }

  /** Every initiative by itself. */
  static Variants none(Study study) {
    return new Variants(study);
  }

  /** The groups of a study. */
  static Variants of(Study study) {
    Variants variants = new Variants(study);
    for (int initiative = 0; initiative < variants.above.length; initiative++) {
      for (int match : study.matches(initiative)) {
        variants.join(initiative, match);
      }
    }
    return variants;
  }

  private void join(int one, int other) {
    int first = head(one);
    int second = head(other);
    if (first != second) {
      boolean firstLeads = leads(first, second);
      above[firstLeads ? second : first] = firstLeads ? first : second;
    }
  }

  private boolean leads(int one, int other) {
    if (uses[one] != uses[other]) {
      return uses[one] > uses[other];
    }
    int length = initiatives.get(one).name().length();
    int otherLength = initiatives.get(other).name().length();
    return length != otherLength ? length < otherLength : one < other;
  }

  /** The initiative that an initiative's group goes by. */
  int head(int initiative) {
    int at = initiative;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}

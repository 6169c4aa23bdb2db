package org.policykg.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A division takes up an initiative, as one document says.
 *
 * @param division code of the division that acts
 * @param kind what the initiative is in this text
 * @param partners codes of the other divisions that take part
 * @param origin code of the higher division whose initiative it is; 100000 for the nation
 * @param evidence the initiative's first mention
 */
public record Adoption(
    String division,
    Initiative initiative,
    InitiativeKind kind,
    SortedSet<String> partners,
    Optional<String> origin,
    Evidence evidence) {
  public Adoption {
    partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
  }
}

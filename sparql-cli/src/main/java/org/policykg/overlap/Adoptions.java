package org.policykg.overlap;

import org.policykg.model.InitiativeKind;

/** Counties taking up initiatives. Lists of a fact (themes, origins, partners) come as numbers. */
final class Adoptions {
  private final Facts facts;
  private final InitiativeKind[] kinds;
  private final Groups themes;
  private final Groups origins;
  private final Groups partners;

  /**
   * Columns by fact.
   *
   * @param facts the subject is a number in {@link Study#initiatives}
   * @param kinds what each text takes the initiative for
   * @param themes numbers in {@link Study#themes}
   * @param origins numbers in {@link Study#counties}
   * @param partners numbers in {@link Study#counties}
   */
  Adoptions(Facts facts, InitiativeKind[] kinds, Groups themes, Groups origins, Groups partners) {
    this.facts = facts;
    this.kinds = kinds;
    this.themes = themes;
    this.origins = origins;
    this.partners = partners;
  }

  InitiativeKind kind(int fact) {
    return kinds[fact];
  }

  Facts facts() {
    return facts;
  }

  Groups themes() {
    return themes;
  }

  Groups origins() {
    return origins;
  }

  Groups partners() {
    return partners;
  }
}

package org.policykg.model;

import java.util.Locale;

/**
 * What kind of thing an initiative is: a slogan, or one of the kinds of program that the annotation
 * guidelines define.
 */
public enum InitiativeKind {
  SLOGAN,
  PLAN,
  CAMPAIGN,
  POLICY,
  PLATFORM,
  MECHANISM,
  ALLIANCE,
  BRAND,
  PROJECT,
  INSTITUTION,
  EVENT,
  FUND;

  public boolean isProgram() {
    return this != SLOGAN;
  }

  /** The kind as tables and IRIs write it, such as {@code campaign}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.policykg.model;

import java.util.Locale;

/** What a figure says about its indicator. */
public enum Measure {
  /** A quantity. */
  LEVEL,
  /** A rate over the year before. */
  GROWTH,
  /** A difference to an earlier time. */
  CHANGE,
  /** A difference to another area. */
  GAP,
  /** A part of a whole. */
  SHARE,
  /** A place in an order. */
  RANK,
  /** A stated aim for the future. */
  TARGET;

  /** The measure as tables and IRIs write it, such as {@code growth}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

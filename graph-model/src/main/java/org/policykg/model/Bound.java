package org.policykg.model;

import java.util.Locale;

/** How the true value stands to the stated one. */
public enum Bound {
  /** Equal. */
  EQ,
  /** More: 超, 余, 多. */
  GT,
  /** At least: 以上, 至少. */
  GE,
  /** Less: 近, 不足. */
  LT,
  /** At most: 以内, 最高, 前三. */
  LE,
  /** About: 约, 左右. */
  APPROX;

  /** The bound as tables and IRIs write it, such as {@code ge}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

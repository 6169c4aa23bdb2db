package org.policykg.model;

import java.time.LocalDate;

/**
 * A time that a figure is about.
 *
 * @param start the first day
 * @param end the last day, inclusive
 */
public record Period(LocalDate start, LocalDate end) {
  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a period from " + start + " to " + end);
    }
  }
}

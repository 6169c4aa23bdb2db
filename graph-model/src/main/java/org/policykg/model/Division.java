package org.policykg.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An administrative division: one code of GB/T 2260, such as 330108 滨江区.
 *
 * @param code six digits; 100000 is the nation
 * @param level where it stands in the hierarchy
 * @param parent code of the division above; empty for the nation
 * @param names the names the code has carried, earliest first, at least one
 * @param successors the codes that took over its area, in whole or in part
 */
public record Division(
    String code,
    Level level,
    Optional<String> parent,
    List<Name> names,
    List<Successor> successors) {
  private static final int DIGITS = 6;

  /** The level of a division, from the top down. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  /**
   * A name and the years in which it held.
   *
   * @param from the first year
   * @param to the year in which it ended; empty while it holds
   */
  public record Name(String text, int from, OptionalInt to) {
    /** Whether the name held in some part of the year. */
    public boolean heldIn(int year) {
      return from <= year && (to.isEmpty() || year <= to.getAsInt());
    }
  }

  /**
   * A code that took over.
   *
   * @param year when only a part went over, the year of it
   */
  public record Successor(String code, OptionalInt year) {}

  public Division {
    if (!isCode(code)) {
      throw new IllegalArgumentException("'" + code + "' is no code of GB/T 2260: six digits");
    }
    names = List.copyOf(names);
    successors = List.copyOf(successors);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("division " + code + " has no name");
    }
  }

  /** Whether a text has the form of a code: six digits, the first not 0. */
  public static boolean isCode(String text) {
    if (text.length() != DIGITS || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The latest name. */
  public String name() {
    return names.get(names.size() - 1).text();
  }

  /** The name in a year, or the latest one where the code held none then. */
  public String nameIn(int year) {
    return names.stream()
        .filter(name -> name.heldIn(year))
        .reduce((a, b) -> b)
        .orElse(names.get(names.size() - 1))
        .text();
  }

  /** Whether the code was in force in some part of the year. */
  public boolean inForce(int year) {
    return names.stream().anyMatch(name -> name.heldIn(year));
  }
}

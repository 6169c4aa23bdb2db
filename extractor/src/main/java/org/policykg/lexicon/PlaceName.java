package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/** A name of divisions, full (杭州市) or short (杭州), and what it means in a year. Thread-safe. */
public final class PlaceName {
  private static final int FIRST_YEAR = 1981;

  private final String text;
  private final int length;
  // most names that do not stand somewhere differ in one of these
  private final char first;
  private final char second;
  private final char last;

  private final Divisions divisions;
  private final List<Bearer> bearers = new ArrayList<>(1);

  // that of one year: what is read together is of one time
  private @Nullable Meaning recent;

  PlaceName(String text, Divisions divisions) {
    this.text = text;
    length = text.length();
    first = text.charAt(0);
    second = text.charAt(1);
    last = text.charAt(length - 1);
    this.divisions = divisions;
  }

  void add(Division division, Division.Name name, boolean shortened) {
    bearers.add(new Bearer(division, name, shortened));
  }

  public String text() {
    return text;
  }

  /** Whether it stands at an index of a text, and ends before another. */
  boolean standsAt(String other, int begin, int limit) {
    return begin + length <= limit
        && other.charAt(begin + 1) == second
        && other.charAt(begin) == first
        && other.charAt(begin + length - 1) == last
        && (length <= 3 || other.startsWith(text, begin));
  }

  /** Whether it is only the short form of names: 杭州, but not 杭州市. */
  public boolean isShort() {
    for (Bearer bearer : bearers) {
      if (!bearer.shortened()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a division carries it in a year. */
  public boolean isHeldIn(int year) {
    int at = Math.max(year, FIRST_YEAR);
    for (Bearer bearer : bearers) {
      if (bearer.name().heldIn(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The divisions that it means in a year, by code: those that carry it then, or else, for a full
   * name, those that took over from the ones that did at another time.
   */
  public List<String> codes(int year) {
    int at = Math.max(year, FIRST_YEAR);
    Meaning meaning = recent;
    if (meaning == null || meaning.year() != at) {
      meaning = new Meaning(at, List.copyOf(found(at)));
      recent = meaning;
    }
    return meaning.codes();
  }

  private SortedSet<String> found(int year) {
    SortedSet<String> codes = new TreeSet<>();
    for (Bearer bearer : bearers) {
      if (bearer.name().heldIn(year)) {
        codes.add(bearer.division().code());
      }
    }
    if (codes.isEmpty()) {
      Set<String> seen = new HashSet<>();
      for (Bearer bearer : bearers) {
        if (!bearer.shortened()) {
          successors(bearer.division(), year, seen, codes);
        }
      }
    }
    return codes;
  }

  private void successors(Division division, int year, Set<String> seen, SortedSet<String> codes) {
    if (!seen.add(division.code())) {
      return;
    }
    if (division.inForce(year)) {
      codes.add(division.code());
      return;
    }
    boolean whole = division.successors().stream().anyMatch(next -> next.year().isEmpty());
    for (Division.Successor next : division.successors()) {
      if (next.year().isEmpty() == whole) {
        divisions.find(next.code()).ifPresent(found -> successors(found, year, seen, codes));
      }
    }
  }

  /**
   * A division that carries the name.
   *
   * @param name the full name and its years
   * @param shortened whether this is the short form of it
   */
  private record Bearer(Division division, Division.Name name, boolean shortened) {}

  private record Meaning(int year, List<String> codes) {}
}

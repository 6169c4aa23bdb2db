package org.policykg.lexicon;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/**
 * The names of all divisions, full (杭州市) and short (杭州), and the divisions that carry them in a
 * year.
 */
public final class Gazetteer {
  /** A year in which the divisions of today are in force. */
  public static final int TODAY = 9999;

  private static final int FIRST_YEAR = 1981;

  private static final int PAIRS = 1 << 16;

  private static final class Standard {
    static final Gazetteer GAZETTEER = new Gazetteer(Divisions.standard(), Lexicon.standard());
  }

  private final Divisions divisions;
  private final Map<String, List<Entry>> entries = new HashMap<>();
  // by their first two characters: what names may begin with, and little else
  private final BitSet pairs = new BitSet(PAIRS);
  // how long they are, a bit for each length
  private final int[] lengths = new int[PAIRS];

  Gazetteer(Divisions divisions, Lexicon lexicon) {
    this.divisions = divisions;
    ShortNames shortNames = new ShortNames(lexicon);
    for (Division division : divisions.all()) {
      if (division.level() == Division.Level.NATION) {
        continue;
      }
      for (Division.Name name : division.names()) {
        add(new Entry(name.text(), division, name, false));
        shortNames
            .colloquial(name.text(), division.level())
            .ifPresent(text -> add(new Entry(text, division, name, false)));
        shortNames
            .of(name.text(), division.level())
            .ifPresent(text -> add(new Entry(text, division, name, true)));
      }
    }
  }

  /** The names that ship with policykg. */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  /** The names of divisions, shortened by a lexicon's words. */
  public static Gazetteer of(Lexicon lexicon) {
    return lexicon == Lexicon.standard()
        ? standard()
        : new Gazetteer(Divisions.standard(), lexicon);
  }

  private void add(Entry entry) {
    entries.computeIfAbsent(entry.text(), key -> new ArrayList<>()).add(entry);
    int pair = pair(entry.text(), 0);
    pairs.set(pair);
    lengths[pair] |= 1 << entry.text().length();
  }

  private static int pair(CharSequence text, int index) {
    return (text.charAt(index) * 31 ^ text.charAt(index + 1) * 1021) & (PAIRS - 1);
  }

  /** The ends of all names that begin at an index, the longest first. */
  public List<Integer> endsAt(String text, int begin, int limit) {
    if (begin + 1 >= limit || !pairs.get(pair(text, begin))) {
      return List.of();
    }
    List<Integer> ends = List.of();
    int left = lengths[pair(text, begin)];
    while (left != 0) {
      int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left);
      left ^= 1 << length;
      if (begin + length <= limit && entries.containsKey(text.substring(begin, begin + length))) {
        ends = ends.isEmpty() ? new ArrayList<>() : ends;
        ends.add(begin + length);
      }
    }
    return ends;
  }

  /**
   * The divisions that a name means in a year, by code: those that carry it then, or else, for a
   * full name, those that took over from the ones that did at another time.
   */
  public SortedSet<String> codes(String name, int year) {
    int at = Math.max(year, FIRST_YEAR);
    List<Entry> all = entries.getOrDefault(name, List.of());
    SortedSet<String> codes =
        all.stream()
            .filter(entry -> entry.name().heldIn(at))
            .map(entry -> entry.division().code())
            .collect(toCollection(TreeSet::new));
    if (codes.isEmpty()) {
      Set<String> seen = new HashSet<>();
      all.stream()
          .filter(entry -> !entry.shortened())
          .forEach(entry -> successors(entry.division(), at, seen, codes));
    }
    return codes;
  }

  /** Whether a division carries a name in a year. */
  public boolean holds(String name, int year) {
    return entries.getOrDefault(name, List.of()).stream()
        .anyMatch(entry -> entry.name().heldIn(Math.max(year, FIRST_YEAR)));
  }

  /** Whether a name is the short form of one: 杭州, but not 杭州市. */
  public boolean isShort(String name) {
    List<Entry> all = entries.getOrDefault(name, List.of());
    return !all.isEmpty() && all.stream().allMatch(Entry::shortened);
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
   * A name of a division.
   *
   * @param name the full name and its years
   * @param shortened whether {@code text} is the short form of it
   */
  private record Entry(String text, Division division, Division.Name name, boolean shortened) {}
}

package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/**
 * The names of all divisions, full (杭州市) and short (杭州), and the divisions that carry them in a
 * year.
 */
public final class Gazetteer {
  /** A year in which the divisions of today are in force. */
  public static final int TODAY = 9999;

  private static final int PAIRS = 1 << 18;
  private static final int ROWS = 1 << 16;

  private static final class Standard {
    static final Gazetteer GAZETTEER = new Gazetteer(Divisions.standard(), Lexicon.standard());
  }

  private final Divisions divisions;
  private final Map<String, PlaceName> names = new HashMap<>();
  // by their first two characters, the longest first
  private final PlaceName[][] byPair = new PlaceName[ROWS][];
  // those that names begin with, and little else
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  Gazetteer(Divisions divisions, Lexicon lexicon) {
    this.divisions = divisions;
    Arrays.fill(byPair, new PlaceName[0]);
    ShortNames shortNames = new ShortNames(lexicon);
    for (Division division : divisions.all()) {
      if (division.level() == Division.Level.NATION) {
        continue;
      }
      for (Division.Name name : division.names()) {
        add(name.text(), division, name, false);
        shortNames
            .colloquial(name.text(), division.level())
            .ifPresent(text -> add(text, division, name, false));
        shortNames
            .of(name.text(), division.level())
            .ifPresent(text -> add(text, division, name, true));
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

  private void add(String text, Division division, Division.Name name, boolean shortened) {
    PlaceName known = names.get(text);
    if (known == null) {
      known = new PlaceName(text, divisions);
      names.put(text, known);
      add(known);
    }
    known.add(division, name, shortened);
  }

  private void add(PlaceName name) {
    int pair = pair(name.text(), 0);
    PlaceName[] shared = byPair[pair & (ROWS - 1)];
    int count = shared.length;
    PlaceName[] more = new PlaceName[count + 1];
    int at = 0;
    while (at < count && shared[at].text().length() >= name.text().length()) {
      more[at] = shared[at];
      at++;
    }
    more[at] = name;
    for (; at < count; at++) {
      more[at + 1] = shared[at];
    }
    byPair[pair & (ROWS - 1)] = more;
    pairs[pair / Long.SIZE] |= 1L << pair;
  }

  private static int pair(String text, int index) {
    return pair(text.charAt(index), text.charAt(index + 1));
  }

  private static int pair(char one, char other) {
    return (one * 31 ^ other * 1021) & (PAIRS - 1);
  }

  /** Whether a name may begin at an index. */
  public boolean mayBegin(String text, int begin, int limit) {
    return begin + 1 < limit && mayBegin(text.charAt(begin), text.charAt(begin + 1));
  }

  /** Whether a name may begin with two characters; most do not, and one look tells so. */
  public boolean mayBegin(char one, char other) {
    int pair = pair(one, other);
    return (pairs[pair >>> 6] & 1L << pair) != 0;
  }

  /** All names that begin at an index, the longest first. */
  public List<PlaceName> at(String text, int begin, int limit) {
    if (!mayBegin(text, begin, limit)) {
      return List.of();
    }
    List<PlaceName> found = List.of();
    for (PlaceName name : byPair[pair(text, begin) & (ROWS - 1)]) {
      if (name.standsAt(text, begin, limit)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(name);
      }
    }
    return found;
  }

  /** The divisions that a name means in a year, by code. */
  public List<String> codes(String name, int year) {
    PlaceName found = names.get(name);
    return found == null ? List.of() : found.codes(year);
  }

  /** Whether a division carries a name in a year. */
  public boolean holds(String name, int year) {
    PlaceName found = names.get(name);
    return found != null && found.isHeldIn(year);
  }

  /** Whether a name is the short form of one: 杭州, but not 杭州市. */
  public boolean isShort(String name) {
    PlaceName found = names.get(name);
    return found != null && found.isShort();
  }
}

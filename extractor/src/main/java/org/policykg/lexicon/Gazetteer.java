package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
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

  private static final int PAIRS = 1 << 16;

  private static final class Standard {
    static final Gazetteer GAZETTEER = new Gazetteer(Divisions.standard(), Lexicon.standard());
  }

  private final Divisions divisions;
  private final Map<String, PlaceName> names = new HashMap<>();
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
    names
        .computeIfAbsent(text, key -> new PlaceName(key, divisions))
        .add(division, name, shortened);
    int pair = pair(text.charAt(0), text.charAt(1));
    pairs.set(pair);
    lengths[pair] |= 1 << text.length();
  }

  private static int pair(char one, char other) {
    return (one * 31 ^ other * 1021) & (PAIRS - 1);
  }

  /** Whether a name may begin at an index; at most places none does, and one look tells so. */
  public boolean mayBegin(String text, int begin, int limit) {
    return begin + 1 < limit && pairs.get(pair(text.charAt(begin), text.charAt(begin + 1)));
  }

  /** All names that begin at an index, the longest first. */
  public List<PlaceName> at(String text, int begin, int limit) {
    if (!mayBegin(text, begin, limit)) {
      return List.of();
    }
    List<PlaceName> found = List.of();
    int left = lengths[pair(text.charAt(begin), text.charAt(begin + 1))];
    while (left != 0) {
      int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left);
      left ^= 1 << length;
      PlaceName name =
          begin + length <= limit ? names.get(text.substring(begin, begin + length)) : null;
      if (name != null) {
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

package org.policykg.variant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.PlaceName;
import org.policykg.model.Variant;
import org.policykg.variant.Likeness.Sign;

/**
 * Pairs of names that look alike and that no rule joins, for a person to decide. Names with
 * different numbers or places are not alike, whatever their other characters.
 */
public final class Lookalikes {
  /** Of shorter names, characters are compared, of longer ones pairs of neighbours. */
  private static final int SHORT = 5;

  private static final double LEAST_OF_CHARACTERS = 0.8;

  private final Folding folding;
  private final Gazetteer places;

  public Lookalikes(Lexicon lexicon) {
    folding = new Folding(lexicon);
    places = Gazetteer.of(lexicon);
  }

  /** A name, what is compared of it, and what must not differ. */
  private record Entry(String name, String text, List<String> numbers, Set<String> places) {
    boolean fits(Entry other) {
      return numbers.equals(other.numbers)
          && (places.isEmpty() || other.places.isEmpty() || places.equals(other.places));
    }
  }

  /**
   * The pairs, most alike first.
   *
   * @param joined variants that need no decision
   * @param least how alike long names must be, above 0 to 1
   */
  public List<Likeness> of(Collection<String> names, Collection<Variant> joined, double least) {
    Set<List<String>> known = new HashSet<>();
    joined.forEach(variant -> known.add(List.of(variant.first(), variant.second())));
    List<Entry> entries = new TreeSet<>(names).stream().map(this::entry).toList();
    Map<List<String>, Likeness> found = new TreeMap<>(Lookalikes::compare);
    new SetJoin(least)
        .join(
            entries.stream().map(entry -> grams(entry.text(), 2)).toList(),
            (i, j, dice) ->
                add(
                    entries.get(i),
                    entries.get(j),
                    dice,
                    sign(entries.get(i), entries.get(j)),
                    known,
                    found));
    List<Entry> brief = entries.stream().filter(e -> e.text().length() <= SHORT).toList();
    new SetJoin(Math.max(least, LEAST_OF_CHARACTERS))
        .join(
            brief.stream().map(entry -> grams(entry.text(), 1)).toList(),
            (i, j, dice) ->
                add(
                    brief.get(i),
                    brief.get(j),
                    dice,
                    sign(brief.get(i), brief.get(j)),
                    known,
                    found));
    joinBriefStems(entries, known, found);
    return found.values().stream().sorted().toList();
  }

  /** Names of which so little is left without a head noun that no rule joins them. */
  private void joinBriefStems(
      List<Entry> entries, Set<List<String>> known, Map<List<String>, Likeness> found) {
    Map<String, Entry> byText = new HashMap<>();
    entries.forEach(entry -> byText.putIfAbsent(entry.text(), entry));
    for (Entry entry : entries) {
      Entry brief = byText.get(folding.briefStem(entry.text()));
      if (brief != null && !brief.text().equals(entry.text())) {
        double dice = 2.0 * brief.text().length() / (brief.text().length() + entry.text().length());
        add(brief, entry, dice, Sign.STEM, known, found);
      }
    }
  }

  private static int compare(List<String> one, List<String> other) {
    int byFirst = one.get(0).compareTo(other.get(0));
    return byFirst != 0 ? byFirst : one.get(1).compareTo(other.get(1));
  }

  private void add(
      Entry one,
      Entry other,
      double dice,
      Sign sign,
      Set<List<String>> known,
      Map<List<String>, Likeness> found) {
    boolean inOrder = one.name().compareTo(other.name()) < 0;
    Entry first = inOrder ? one : other;
    Entry second = inOrder ? other : one;
    List<String> pair = List.of(first.name(), second.name());
    if (!known.contains(pair) && first.fits(second)) {
      BigDecimal score = BigDecimal.valueOf(dice).setScale(2, RoundingMode.HALF_EVEN);
      found.merge(
          pair,
          new Likeness(first.name(), second.name(), score, sign),
          (before, now) -> before.score().compareTo(now.score()) >= 0 ? before : now);
    }
  }

  private static Sign sign(Entry first, Entry second) {
    String one = first.text();
    String other = second.text();
    if (one.equals(other)) {
      return Sign.STEM;
    }
    if (one.contains(other) || other.contains(one)) {
      return Sign.PART;
    }
    return Math.max(one.length(), other.length()) <= SHORT ? Sign.CHARACTERS : Sign.BIGRAMS;
  }

  private Entry entry(String name) {
    String text = folding.of(name, Folding.ALL).text();
    return new Entry(name, text, Digits.numbers(text), placesOf(text));
  }

  private Set<String> placesOf(String text) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < text.length(); ) {
      List<PlaceName> names = places.at(text, i, text.length());
      if (names.isEmpty()) {
        i++;
      } else {
        found.add(names.get(0).text());
        i += names.get(0).text().length();
      }
    }
    return found;
  }

  /** Runs of characters, a repeated one told apart by how often it came before. */
  private static List<String> grams(String text, int length) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + length <= text.length(); i++) {
      String gram = text.substring(i, i + length);
      grams.add(gram + counts.merge(gram, 1, Integer::sum));
    }
    return grams;
  }
}

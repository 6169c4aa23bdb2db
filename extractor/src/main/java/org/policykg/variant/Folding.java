package org.policykg.variant;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Variant.Reason;
import org.policykg.ontology.Table;

/**
 * What is left of a name when ways of writing it are put aside. Names of which the same is left are
 * variants, so that being variants is transitive and joins no chains.
 */
final class Folding {
  /** The ways of writing, in the order in which they are put aside. */
  static final Set<Reason> ALL = EnumSet.range(Reason.SPELLING, Reason.HEAD_NOUN);

  private final Map<String, String> abbreviations;
  private final List<String> openings;
  private final Stems stems;

  Folding(Lexicon lexicon) {
    abbreviations =
        lexicon.table("abbreviations.tsv").rows().stream()
            .sorted(comparing((Table.Row row) -> -row.key().length()).thenComparing(Table.Row::key))
            .collect(
                toMap(Table.Row::key, row -> row.get("short"), (a, b) -> a, LinkedHashMap::new));
    openings =
        lexicon.words("variant-openings.tsv").stream()
            .sorted(comparing((String verb) -> -verb.length()).thenComparing(verb -> verb))
            .toList();
    stems = new Stems(lexicon);
  }

  /**
   * A name without what makes variants.
   *
   * @param text what variants share
   * @param bare whether no head noun was put aside
   */
  record Folded(String text, boolean bare) {}

  /** A name without some ways of writing. */
  Folded of(String name, Set<Reason> aside) {
    String text = aside.contains(Reason.ABBREVIATION) ? shortened(name) : name;
    text = aside.contains(Reason.SPELLING) ? Spelling.plain(text) : text;
    text = aside.contains(Reason.OPENING) ? opened(text) : text;
    String stem = aside.contains(Reason.HEAD_NOUN) ? stems.of(text) : text;
    return new Folded(
        aside.contains(Reason.NUMERAL) ? Digits.in(stem) : stem, stem.length() == text.length());
  }

  private String shortened(String name) {
    String text = name;
    for (Map.Entry<String, String> word : abbreviations.entrySet()) {
      if (text.contains(word.getKey())) {
        text = text.replace(word.getKey(), word.getValue());
      }
    }
    return text;
  }

  private String opened(String text) {
    for (String verb : openings) {
      if (text.startsWith(verb) && stems.isLongName(text.substring(verb.length()))) {
        return text.substring(verb.length());
      }
    }
    return text;
  }

  /** Whether names that differ in their head nouns may share a stem, though no name is it. */
  boolean joinsHeads(String stem) {
    return stems.joinsHeads(stem);
  }

  /** A text without head nouns, however little is left; at least two characters. */
  String briefStem(String text) {
    return stems.brief(text);
  }
}

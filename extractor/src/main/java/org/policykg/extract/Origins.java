package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.Division;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;

/**
 * Finds whose an initiative is when the division that acts only carries it out: a well-known one,
 * or one that is said to come from above (落实稳企强链六大攻坚行动).
 */
final class Origins {
  private static final int NEAR = 10;

  private final KnownInitiatives known;
  private final Divisions divisions;
  private final List<Table.Row> cues;
  private final WordTree<String> words;

  Origins(Lexicon lexicon, KnownInitiatives known, Divisions divisions) {
    this.known = known;
    this.divisions = divisions;
    cues = lexicon.table("origin-cues.tsv").rows();
    words = WordTree.byBeginning(lexicon.words("origin-cues.tsv"));
  }

  /**
   * The division whose initiative a candidate is, if it is not the acting one.
   *
   * @param text the view's text
   * @param division code of the division that acts
   */
  Optional<String> of(String text, Candidate candidate, String division) {
    Optional<String> whole = known.originOf(candidate.name());
    Optional<String> origin = whole.isPresent() ? whole : cued(text, candidate, division);
    return origin.isPresent() && divisions.within(origin.get(), division)
        ? Optional.empty()
        : origin;
  }

  private Optional<String> cued(String text, Candidate candidate, String division) {
    int begin = candidate.begin();
    int from = Math.max(0, begin - NEAR);
    for (int i = begin - 1; i >= from && ",;:。！？\n".indexOf(text.charAt(i)) < 0; i--) {
      Optional<Table.Row> cue = cueAt(text, i);
      if (cue.isPresent() && i + cue.get().key().length() <= begin) {
        return level(cue.get().get("level"), division);
      }
    }
    return Optional.empty();
  }

  /** The first row of which the word begins at an index. */
  private Optional<Table.Row> cueAt(String text, int index) {
    return words.longest(text, index, text.length()).isEmpty()
        ? Optional.empty()
        : cues.stream().filter(row -> text.startsWith(row.key(), index)).findFirst();
  }

  private Optional<String> level(String level, String division) {
    boolean below = divisions.get(division).level().compareTo(Division.Level.PROVINCE) > 0;
    boolean nation = level.equals("nation") || (level.equals("above") && !below);
    return nation
        ? Optional.of(Divisions.NATION)
        : divisions.above(division, Division.Level.PROVINCE).map(Division::code);
  }
}

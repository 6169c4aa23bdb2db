package org.policykg.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/** The words of {@code figure-cues.tsv}: in front of a figure they say whose it may be. */
final class FigureCues {
  private static final int THING = 0;
  private static final int NATION = 1;
  private static final int ABROAD = 2;
  private static final List<String> SENSES = List.of("thing", "nation", "abroad");

  private final WordTree<Cue> cues;
  private final Letters beginnings;

  FigureCues(Lexicon lexicon) {
    Map<String, Cue> words = new HashMap<>();
    for (Table.Row row : lexicon.table("figure-cues.tsv").rows()) {
      words.put(row.key(), new Cue(SENSES.indexOf(row.get("of")), row.key().length()));
    }
    cues = WordTree.byBeginning(words);
    beginnings = Letters.firstOf(words.keySet());
  }

  private record Cue(int sense, int length) {}

  /**
   * Where the first cue of each sense ends in a text; behind the text where none is found.
   *
   * @param thing 公司, 项目: the figure is that of a single thing
   * @param nation the nation's
   * @param abroad another country's
   */
  record Ends(int thing, int nation, int abroad) {}

  /**
   * Where the cues end that end up to an index.
   *
   * @param limit the index; of those that end behind it nothing is said
   */
  Ends ends(String text, int limit) {
    int[] ends = new int[SENSES.size()];
    Arrays.fill(ends, text.length() + 1);
    for (int i = beginnings.in(text, 0, limit); i >= 0; i = beginnings.in(text, i + 1, limit)) {
      for (Cue cue : cues.all(text, i, limit)) {
        if (cue.sense() >= 0) {
          ends[cue.sense()] = Math.min(ends[cue.sense()], i + cue.length());
        }
      }
    }
    return new Ends(ends[THING], ends[NATION], ends[ABROAD]);
  }
}

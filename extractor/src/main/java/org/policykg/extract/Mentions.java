package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/**
 * Tells what a sentence names and nobody takes up there: works that weather or a fault stops
 * (青白铁路部分列车停运), what leaders ask of all alike (要抓好…学习教育), and games at which somebody wins, by
 * {@code mention-cues.tsv}.
 */
final class Mentions {
  private final WordTree<String> stopped;
  private final WordTree<String> asking;
  private final WordTree<String> said;
  private final WordTree<String> everywhere;
  private final WordTree<String> games;

  Mentions(Lexicon lexicon) {
    Table table = lexicon.table("mention-cues.tsv");
    stopped = WordTree.byBeginning(words(table, "stopped"));
    asking = WordTree.byBeginning(words(table, "asked"));
    said = WordTree.byBeginning(words(table, "said"));
    everywhere = WordTree.byEnd(words(table, "everywhere"));
    games = WordTree.byEnd(words(table, "games"));
  }

  private static List<String> words(Table table, String says) {
    return table.rows().stream()
        .filter(row -> row.get("says").equals(says))
        .map(Table.Row::key)
        .toList();
  }

  /** Whether a name of a kind is only mentioned. */
  boolean only(String text, int begin, int end, InitiativeKind kind) {
    return switch (kind) {
      case PROJECT -> stopped.anyIn(text);
      case EVENT -> text.startsWith("上", end) && games.longest(text, begin, end).isPresent();
      case CAMPAIGN -> everywhere.longest(text, begin, end).isPresent() && isAsked(text);
      default -> false;
    };
  }

  /** 要…, or somebody says so in the sentence. */
  private boolean isAsked(String text) {
    return asking.longest(text, 0, text.length()).isPresent() || said.anyIn(text);
  }
}

package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Glance;
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
  /** What a row says of the sentence or of the name that holds its word. */
  private enum Says {
    STOPPED,
    ASKED,
    SAID,
    EVERYWHERE,
    GAMES
  }

  private static final int NEAR = 24;
  // 将连通茶溪水库和|白河水库: what new works lead to
  private static final Glance LEADS_TO = Glance.of("(?:连通|联通|串联起?|直达|途经)(?!工程|项目)[^,;:。的]{0,20}$");

  private final NameContext context;

  // 国务院办公厅印发《…》: the nation's own paper
  private final Glance issued;
  // 国家出台的“…”政策
  private static final Glance NATIONAL = Glance.of("国家(?:多次|陆续|相继|先后)?(?:出台|推出|印发)的?(?:一系列)?“?$");
  private final WordTree<String> stopped;
  private final WordTree<String> asking;
  private final WordTree<String> said;
  private final WordTree<String> everywhere;
  private final WordTree<String> games;

  Mentions(Lexicon lexicon, NameContext context) {
    this.context = context;
    Table table = lexicon.table("mention-cues.tsv");
    issued = Glance.of(lexicon.anyOf("national-bodies.tsv") + "(?:办公厅)?(?:联合)?(?:印发|发布|公布)了?《$");
    stopped = WordTree.byBeginning(words(table, Says.STOPPED));
    asking = WordTree.byBeginning(words(table, Says.ASKED));
    said = WordTree.byBeginning(words(table, Says.SAID));
    everywhere = WordTree.byEnd(words(table, Says.EVERYWHERE));
    games = WordTree.byEnd(words(table, Says.GAMES));
  }

  private static List<String> words(Table table, Says says) {
    return table.rows().stream()
        .filter(row -> row.constant("says", Says.class) == says)
        .map(Table.Row::key)
        .toList();
  }

  /** Whether a name of a kind is only mentioned. */
  boolean only(Phrase phrase, int begin, int end, InitiativeKind kind) {
    String text = phrase.text();
    return switch (kind) {
      case PROJECT -> stopped.anyIn(text) || LEADS_TO.in(text, Math.max(0, begin - NEAR), begin);
      case EVENT -> text.startsWith("上", end) && games.longest(text, begin, end).isPresent();
      case CAMPAIGN -> everywhere.longest(text, begin, end).isPresent() && isAsked(text);
      case PLAN, POLICY ->
          (issued.in(text, Math.max(0, begin - NEAR), begin)
                  || NATIONAL.in(text, Math.max(0, begin - NEAR), begin))
              && !context.isProper(phrase, begin, end);
      default -> false;
    };
  }

  /** 要…, or somebody says so in the sentence. */
  private boolean isAsked(String text) {
    return asking.longest(text, 0, text.length()).isPresent() || said.anyIn(text);
  }
}

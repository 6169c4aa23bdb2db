package org.policykg.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/** The head nouns of {@code head-nouns.tsv}: 大脑 closes the name of a platform. */
public final class HeadNouns {
  private static final Set<String> WORKS = Set.of("工程", "改造工程");

  private final WordTree<Head> opening;
  private final WordTree<Head> closing;
  private final Set<String> shipped = Set.copyOf(Lexicon.standard().words("head-nouns.tsv"));
  private final Set<String> followers;
  private final List<String> worksCues;

  public HeadNouns(Lexicon lexicon) {
    Map<String, Head> heads = new HashMap<>();
    for (Table.Row row : lexicon.table("head-nouns.tsv").rows()) {
      heads.put(
          row.key(),
          new Head(
              row.key(),
              row.constant("kind", InitiativeKind.class),
              row.constant("strength", Strength.class)));
    }
    followers = Set.copyOf(lexicon.words("name-followers.tsv"));
    worksCues = lexicon.words("works-cues.tsv");
    opening = WordTree.byBeginning(heads);
    closing = WordTree.byEnd(heads);
  }

  /** How much a head noun says by itself. */
  public enum Strength {
    STRONG,
    WEAK,
    AGENT
  }

  /** A head noun and what it says. */
  public record Head(String noun, InitiativeKind kind, Strength strength) {}

  /** What a head noun makes of a name: 工程 is a works project where the name speaks of works. */
  public InitiativeKind kindOf(String name, Head head) {
    boolean works = head.kind() == InitiativeKind.CAMPAIGN && WORKS.contains(head.noun());
    return works && speaksOfWorks(name) ? InitiativeKind.PROJECT : head.kind();
  }

  private boolean speaksOfWorks(String name) {
    for (String cue : worksCues) {
      if (name.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a user has taught a head noun, so that no weights were learned for it. */
  public boolean isTaught(Head head) {
    return !shipped.contains(head.noun());
  }

  /** Whether a noun may stand behind a name without being part of it, as 规模 in 基金规模. */
  public boolean mayFollow(String noun) {
    return followers.contains(noun);
  }

  /** The longest head noun that closes a text. */
  public Optional<Head> closing(String text) {
    return closing(text, 0, text.length());
  }

  /** The longest head noun that closes a stretch of a text. */
  public Optional<Head> closing(String text, int begin, int end) {
    return closing.longest(text, begin, end);
  }

  /** The first index from one on with a letter that may close a head noun, or the text's length. */
  public int nextLast(String text, int from) {
    return closing.next(text, from);
  }

  /** The longest head noun that opens what a text holds from an index on. */
  public Optional<Head> opening(String text, int begin) {
    return opening.longest(text, begin, text.length());
  }
}

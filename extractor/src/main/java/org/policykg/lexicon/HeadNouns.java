package org.policykg.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/** The head nouns of {@code head-nouns.tsv}: 大脑 closes the name of a platform. */
public final class HeadNouns {
  private final Map<String, Head> heads = new HashMap<>();
  private final int longest;

  public HeadNouns(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("head-nouns.tsv").rows()) {
      heads.put(
          row.key(),
          new Head(
              row.key(),
              row.constant("kind", InitiativeKind.class),
              row.constant("strength", Strength.class)));
    }
    longest = heads.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** How much a head noun says by itself. */
  public enum Strength {
    STRONG,
    WEAK,
    AGENT
  }

  /** A head noun and what it says. */
  public record Head(String noun, InitiativeKind kind, Strength strength) {}

  /** The longest head noun that closes a text. */
  public Optional<Head> closing(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      Head head = heads.get(text.substring(text.length() - length));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** The longest head noun that opens a text. */
  public Optional<Head> opening(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      Head head = heads.get(text.substring(0, length));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }
}

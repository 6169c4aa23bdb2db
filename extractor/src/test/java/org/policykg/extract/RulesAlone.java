package org.policykg.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;
import org.policykg.reference.Vocabulary;

/** The extractor as its rules have it, before weights decide what is likely right: for tests. */
final class RulesAlone {
  private static final String NO_NAMES =
      """
      trait	weight
      rule=program.headed	-9
      U begin=left	-9
      U begin=right	-9
      H begin=left	-9
      """;

  static final Lexicon LEXICON =
      Lexicon.standard()
          .replacing(
              Map.of(
                  "initiative-weights.tsv", table(NO_NAMES),
                  "kind-weights.tsv", table(kinds()),
                  "metric-weights.tsv", table("trait\tweight\n")));

  static final Extractor EXTRACTOR = Extractor.with(LEXICON, Vocabulary.standard());

  private RulesAlone() {}

  /** Each kind is what the rule says. */
  private static String kinds() {
    InitiativeKind[] kinds = InitiativeKind.values();
    StringBuilder rows = new StringBuilder("trait");
    for (InitiativeKind kind : kinds) {
      rows.append('\t').append(kind.word());
    }
    StringBuilder tabs = new StringBuilder();
    for (InitiativeKind kind : kinds) {
      rows.append("\nkind=").append(kind).append(tabs.append('\t')).append('1');
    }
    return rows.toString();
  }

  private static Table table(String text) {
    try {
      return Table.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.policykg.extract;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/**
 * The well-known initiatives of {@code slogans.tsv}, which count with and without quotation marks.
 */
final class KnownInitiatives {
  private final Map<String, Table.Row> rows = new LinkedHashMap<>();
  private final Pattern any;

  KnownInitiatives(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("slogans.tsv").rows()) {
      rows.put(Initiative.normalise(row.key()), row);
    }
    any =
        Pattern.compile(
            String.join(
                "|",
                rows.keySet().stream()
                    .sorted(comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .toList()));
  }

  Optional<InitiativeKind> kindOf(String name) {
    return Optional.ofNullable(rows.get(Initiative.normalise(name)))
        .map(row -> row.constant("kind", InitiativeKind.class));
  }

  /** The division whose initiative it is. */
  Optional<String> originOf(String name) {
    return Optional.ofNullable(rows.get(Initiative.normalise(name)))
        .map(row -> row.get("origin"))
        .filter(code -> !code.isEmpty());
  }

  List<Candidate> in(String text) {
    List<Candidate> found = new ArrayList<>();
    Matcher matcher = any.matcher(text);
    while (matcher.find()) {
      kindOf(matcher.group())
          .ifPresent(
              kind ->
                  found.add(
                      new Candidate(
                          matcher.start(),
                          matcher.end(),
                          matcher.group(),
                          kind,
                          "known.unquoted")));
    }
    return found;
  }
}

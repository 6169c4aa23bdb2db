package org.policykg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Alternation;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;

/**
 * The well-known initiatives of {@code slogans.tsv}, which count with and without quotation marks.
 */
final class KnownInitiatives {
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Pattern any;

  KnownInitiatives(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("slogans.tsv").rows()) {
      known.put(Initiative.normalise(row.key()), known(row));
    }
    any = Pattern.compile(Alternation.of(known.keySet()));
  }

  /**
   * What is known of an initiative.
   *
   * @param origin code of the division whose it is, or empty
   */
  private record Known(InitiativeKind kind, String origin) {}

  private static Known known(Table.Row row) {
    String origin = row.get("origin");
    if (!origin.isEmpty() && Divisions.standard().find(origin).isEmpty()) {
      throw row.refuse("origin '" + origin + "' is no code of GB/T 2260");
    }
    return new Known(row.constant("kind", InitiativeKind.class), origin);
  }

  Optional<InitiativeKind> kindOf(String name) {
    return Optional.ofNullable(known.get(Initiative.normalise(name))).map(Known::kind);
  }

  /**
   * Whether a candidate is known by its whole name and is not the nation's, which a text may
   * mention without anybody taking it up.
   */
  boolean isNoNational(Candidate candidate) {
    return kindOf(candidate.name()).isPresent()
        && !originOf(candidate.name()).equals(Optional.of(Divisions.NATION));
  }

  /** The division whose initiative it is. */
  Optional<String> originOf(String name) {
    return Optional.ofNullable(known.get(Initiative.normalise(name)))
        .map(Known::origin)
        .filter(code -> !code.isEmpty());
  }

  List<Candidate> in(String text) {
    List<Candidate> found = new ArrayList<>();
    Matcher matcher = any.matcher(text);
    while (matcher.find()) {
      if (isQuoted(text, matcher.start(), matcher.end())) {
        continue;
      }
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

  /** What stands in quotation marks is read with what follows them. */
  private static boolean isQuoted(String text, int begin, int end) {
    return begin > 0
        && end < text.length()
        && text.charAt(begin - 1) == '“'
        && text.charAt(end) == '”';
  }
}

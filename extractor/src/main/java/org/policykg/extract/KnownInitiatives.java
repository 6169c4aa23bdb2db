package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;
import org.policykg.reference.Divisions;

/**
 * The well-known initiatives of {@code slogans.tsv}, which count with and without quotation marks.
 */
final class KnownInitiatives {
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final WordTree<String> names;

  KnownInitiatives(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("slogans.tsv").rows()) {
      known.put(Initiative.normalise(row.key()), known(row));
    }
    names =
        WordTree.byBeginning(
            known.keySet().stream().collect(toMap(Function.identity(), name -> name)));
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

  /** Whether a stretch of a text is the whole name of one, marks put aside. */
  boolean isOne(String text, int begin, int end) {
    Optional<String> longest = names.longest(text, begin, end);
    if (longest.isPresent() && longest.get().length() == end - begin) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (!Initiative.isNormal(text.charAt(i))) {
        return known.containsKey(Initiative.normalise(text.substring(begin, end)));
      }
    }
    return false;
  }

  List<Candidate> in(String text) {
    List<Candidate> found = new ArrayList<>();
    for (int begin = names.next(text, 0), end;
        begin < text.length();
        begin = names.next(text, end)) {
      Optional<String> name = names.longest(text, begin, text.length());
      end = begin + 1;
      if (name.isPresent()) {
        end = begin + name.get().length();
        if (!isQuoted(text, begin, end)) {
          Known what = Objects.requireNonNull(known.get(name.get()));
          found.add(new Candidate(begin, end, name.get(), what.kind(), "known.unquoted"));
        }
      }
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

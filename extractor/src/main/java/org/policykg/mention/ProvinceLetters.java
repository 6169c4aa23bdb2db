package org.policykg.mention;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;

/** Provinces by their letters, which stand in rows: 京沪粤苏. */
final class ProvinceLetters {
  private static final int NONE = -1;

  private final Map<String, String> codes;
  private final Letters letters;
  // those that are letters for nothing else
  private final Letters strong;

  ProvinceLetters(Lexicon lexicon) {
    List<Table.Row> rows = lexicon.table("province-letters.tsv").rows();
    codes = rows.stream().collect(toUnmodifiableMap(Table.Row::key, row -> row.get("code")));
    letters = Letters.of(rows.stream().map(Table.Row::key).collect(joining()));
    strong =
        Letters.of(
            rows.stream()
                .filter(row -> row.get("weak").isEmpty())
                .map(Table.Row::key)
                .collect(joining()));
  }

  /** Whether a row may begin with two characters; most do not. */
  boolean mayBegin(char one, char other) {
    return letters.has(one) && letters.has(other);
  }

  /** The end of the row that begins at an index, or -1; most in it are letters for nothing else. */
  int rowEnd(String text, int begin, int limit) {
    int end = begin;
    int sure = 0;
    while (end < limit && letters.has(text.charAt(end))) {
      sure += strong.has(text.charAt(end)) ? 1 : 0;
      end++;
    }
    return end - begin >= 2 && sure >= 2 && end - begin - sure < sure ? end : NONE;
  }

  /** The provinces of a row. */
  List<Candidate> candidates(String text, int begin, int end, Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      String name = text.substring(i, i + 1);
      String code = Objects.requireNonNull(codes.get(name));
      found.add(new Candidate(i, i + 1, name, List.of(code), false, true, false, words));
    }
    return found;
  }
}

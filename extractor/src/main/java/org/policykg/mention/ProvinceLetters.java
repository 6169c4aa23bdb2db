package org.policykg.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;

/** Provinces by their letters, which stand in rows: 京沪粤苏. */
final class ProvinceLetters {
  private static final int NONE = -1;

  private final Map<String, Table.Row> letters;
  private final BitSet marks = new BitSet();

  ProvinceLetters(Lexicon lexicon) {
    letters =
        lexicon.table("province-letters.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(Table.Row::key, row -> row));
    letters.keySet().forEach(letter -> marks.set(letter.charAt(0)));
  }

  /** The end of the row that begins at an index, or -1; most in it are letters for nothing else. */
  int rowEnd(String text, int begin, int limit) {
    int end = begin;
    int strong = 0;
    while (end < limit && marks.get(text.charAt(end))) {
      strong += letter(text, end).get("weak").isEmpty() ? 1 : 0;
      end++;
    }
    return end - begin >= 2 && strong >= 2 && end - begin - strong < strong ? end : NONE;
  }

  /** The provinces of a row. */
  List<Candidate> candidates(String text, int begin, int end) {
    List<Candidate> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      String name = text.substring(i, i + 1);
      String code = letter(text, i).get("code");
      found.add(new Candidate(i, i + 1, name, List.of(code), false, true, false, true, false));
    }
    return found;
  }

  private Table.Row letter(String text, int index) {
    return Objects.requireNonNull(letters.get(text.substring(index, index + 1)));
  }
}

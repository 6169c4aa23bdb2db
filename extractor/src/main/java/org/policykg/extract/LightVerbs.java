package org.policykg.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.ontology.Table;

/**
 * Verbs whose object is what is counted or measured, as {@code light-verbs.tsv} has them:
 * 建成5G基站3万个.
 */
final class LightVerbs {
  private final List<Table.Row> rows;
  private final Set<String> inner;
  private final Set<String> compounds;

  LightVerbs(Lexicon lexicon) {
    rows =
        lexicon.table("light-verbs.tsv").rows().stream()
            .sorted(Comparator.comparingInt((Table.Row row) -> row.key().length()).reversed())
            .toList();
    inner =
        rows.stream()
            .filter(row -> !row.get("inner").isEmpty())
            .map(Table.Row::key)
            .collect(Collectors.toUnmodifiableSet());
    compounds = Set.copyOf(lexicon.words("verb-compounds.tsv"));
  }

  /** The light verb that begins at an index. */
  Optional<Table.Row> at(ParsedSentence parse, int begin, int end) {
    if (isCompound(parse.text(), begin)) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> parse.text().startsWith(row.key(), begin))
        .filter(row -> begin + row.key().length() <= end)
        .filter(row -> row.key().length() > 1 || parse.isWords(begin, begin + 1))
        .findFirst();
  }

  /** The last verb that cannot be part of a noun: 江南科技大市场|促成|技术交易. */
  Optional<Word> lastInner(ParsedSentence parse, int begin, int end) {
    return parse.words().stream()
        .filter(word -> word.begin() > begin && word.end() <= end && end - word.end() != 1)
        .filter(word -> inner.contains(word.text()))
        .filter(word -> !isCompound(parse.text(), word.begin()))
        .filter(word -> word.end() < end || !keeps(word.text()))
        .reduce((a, b) -> b);
  }

  /** Whether a noun stands at an index that begins like a light verb. */
  boolean isCompound(String text, int begin) {
    return compounds.stream().anyMatch(noun -> text.startsWith(noun, begin));
  }

  /** 建成|了|3座. */
  static int skipAspect(String text, int begin, int end) {
    int at = begin;
    while (at < end && "了起".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  boolean contain(String verb) {
    return rows.stream().anyMatch(row -> row.key().equals(verb));
  }

  /** Whether a verb is part of what is measured: 新增城镇就业. */
  boolean keeps(String verb) {
    return rows.stream().anyMatch(row -> row.key().equals(verb) && !row.get("keep").isEmpty());
  }
}

package org.policykg.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policykg.lexicon.FirstLetters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.ontology.Table;

/**
 * Verbs whose object is what is counted or measured, as {@code light-verbs.tsv} has them:
 * 建成5G基站3万个.
 */
final class LightVerbs {
  private final FirstLetters<Table.Row> rows;
  private final Set<String> verbs;
  private final Set<String> kept;
  private final Set<String> inner;
  private final FirstLetters<String> compounds;

  LightVerbs(Lexicon lexicon) {
    List<Table.Row> sorted =
        lexicon.table("light-verbs.tsv").rows().stream()
            .sorted(Comparator.comparingInt((Table.Row row) -> row.key().length()).reversed())
            .toList();
    rows = FirstLetters.of(sorted, Table.Row::key);
    verbs = keys(sorted, row -> true);
    kept = keys(sorted, row -> !row.get("keep").isEmpty());
    inner = keys(sorted, row -> !row.get("inner").isEmpty());
    compounds = FirstLetters.of(lexicon.words("verb-compounds.tsv"));
  }

  private static Set<String> keys(List<Table.Row> rows, Predicate<Table.Row> which) {
    return rows.stream().filter(which).map(Table.Row::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The light verb that begins at an index. */
  Optional<Table.Row> at(ParsedSentence parse, int begin, int end) {
    if (isCompound(parse.text(), begin)) {
      return Optional.empty();
    }
    return rows.at(parse.text(), begin).stream()
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
    return compounds.at(text, begin).stream().anyMatch(noun -> text.startsWith(noun, begin));
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
    return verbs.contains(verb);
  }

  /** Whether a verb is part of what is measured: 新增城镇就业. */
  boolean keeps(String verb) {
    return kept.contains(verb);
  }
}

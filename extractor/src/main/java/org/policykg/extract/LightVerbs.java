package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/**
 * Verbs whose object is what is counted or measured, as {@code light-verbs.tsv} has them:
 * 建成5G基站3万个.
 */
final class LightVerbs {
  private static final int SHORT = 3;
  private final WordTree<Table.Row> rows;
  private final Set<String> verbs;
  private final Set<String> kept;
  private final Set<String> inner;
  private final WordTree<String> compounds;

  LightVerbs(Lexicon lexicon) {
    List<Table.Row> all = lexicon.table("light-verbs.tsv").rows();
    rows = WordTree.byBeginning(all.stream().collect(Collectors.toMap(Table.Row::key, row -> row)));
    verbs = keys(all, row -> true);
    kept = keys(all, row -> !row.get("keep").isEmpty());
    inner = keys(all, row -> !row.get("inner").isEmpty());
    compounds = WordTree.byBeginning(lexicon.words("verb-compounds.tsv"));
  }

  private static Set<String> keys(List<Table.Row> rows, Predicate<Table.Row> which) {
    return rows.stream().filter(which).map(Table.Row::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The light verb that begins at an index. */
  Optional<Table.Row> at(ParsedSentence parse, int begin, int end) {
    if (isCompound(parse.text(), begin)) {
      return Optional.empty();
    }
    List<Table.Row> standing = rows.all(parse.text(), begin, end);
    for (int i = standing.size() - 1; i >= 0; i--) {
      Table.Row row = standing.get(i);
      boolean whole = parse.isWords(begin, begin + 1) && !isRate(parse.text(), begin, end);
      if (row.key().length() > 1 || whole) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** 获贷率: a verb of one character is part of a short noun. */
  private static boolean isRate(String text, int begin, int end) {
    return end - begin == SHORT && text.charAt(end - 1) == '率';
  }

  /** The last verb that cannot be part of a noun: 江南科技大市场|促成|技术交易. */
  Optional<Word> lastInner(ParsedSentence parse, int begin, int end) {
    for (Word word = parse.words().lastBefore(end);
        word != null && word.begin() > begin;
        word = parse.words().to(word.begin())) {
      if (word.end() <= end
          && end - word.end() != 1
          && inner.contains(word.text())
          && (word.end() < end || !keeps(word.text()))
          && !isCompound(parse.text(), word.begin())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun stands at an index that begins like a light verb. */
  boolean isCompound(String text, int begin) {
    return compounds.longest(text, begin, text.length()).isPresent();
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

package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;

/**
 * Looks behind a counted noun, whether it goes on: 12所师范|(教师教育)院校, 5万名经济|困难的患者, 800多条较大面积|的黑臭水体.
 */
final class NounsOn {
  private static final int LONGEST_BRACKET = 8;
  private static final int LONGEST_QUALITY = 4;
  private static final Set<String> QUALITIES = Set.of("a", "an", "ad", "d");
  // 12类家电基础|上: where, and not what
  private static final Set<String> SETTINGS = Set.of("基础", "前提", "背景", "过程");

  private final Nouns nouns;
  private final WordTree<String> place;
  private final WordTree<String> attributes;
  private final WordTree<String> quantity;

  NounsOn(Lexicon lexicon, Nouns nouns, WordTree<String> quantity) {
    this.nouns = nouns;
    this.quantity = quantity;
    place = WordTree.byEnd(lexicon.words("places-counted.tsv"));
    attributes = WordTree.byEnd(lexicon.words("attribute-nouns.tsv"));
  }

  /**
   * Where a noun ends in truth, or nothing where that cannot be told.
   *
   * @param end where it seems to end
   * @param limit index that it must not cross
   */
  Optional<Integer> end(String text, int begin, int end, int limit) {
    if (end >= text.length()) {
      return Optional.of(end);
    }
    if (end == limit) {
      return Optional.of(ownerEnd(text.substring(begin, end)).map(at -> begin + at).orElse(end));
    }
    char next = text.charAt(end);
    if (next == '的') {
      boolean named = text.charAt(end - 1) == '”' && place.longest(text, begin, end - 1).isEmpty();
      String attribute = attributes.longest(text, begin, end).orElse("");
      if (attribute.length() == end - begin) {
        return Optional.empty();
      }
      return named || !attribute.isEmpty() ? nouns.end(text, end + 1, limit) : Optional.of(end);
    }
    if (next == '(') {
      return Optional.of(bracketed(text, begin, end, limit));
    }
    if (next == '上' || next == '中' || next == '下') {
      return Optional.of(withoutSetting(text, begin, end));
    }
    return Optional.of(behindQuality(text, end, limit).orElse(end));
  }

  /** 35个商圈|客流量 (2696万人次): in front of a figure stands what it measures. */
  private Optional<Integer> ownerEnd(String noun) {
    if (place.longest(noun, 0, noun.length()).isPresent()) {
      return Optional.empty();
    }
    return nouns.words(noun).stream()
        .map(Word::end)
        .filter(end -> end < noun.length() - 1 && place.longest(noun, 0, end).isPresent())
        .findFirst();
  }

  /** 12所师范(教师教育)|院校, but 25个边境县(市)|新成立支部. */
  private int bracketed(String text, int begin, int end, int limit) {
    int close = text.indexOf(')', end);
    if (close < 0
        || close - end > LONGEST_BRACKET
        || close + 1 >= limit
        || place.longest(text, begin, end).isPresent()) {
      return end;
    }
    boolean noun =
        nouns.words(text.substring(close + 1, nouns.stop(text, close + 1, limit))).stream()
            .findFirst()
            .filter(word -> word.nature().startsWith("n"))
            .isPresent();
    return noun
        ? nouns
            .end(text, close + 1, limit)
            .filter(on -> quantity.longest(text, close + 1, on).isEmpty())
            .orElse(end)
        : end;
  }

  private static int withoutSetting(String text, int begin, int end) {
    return end - 2 > begin && SETTINGS.contains(text.substring(end - 2, end)) ? end - 2 : end;
  }

  /** 3万名经济|困难的患者. */
  private Optional<Integer> behindQuality(String text, int end, int limit) {
    int of = text.indexOf('的', end);
    if (of < 0 || of >= limit || of - end > LONGEST_QUALITY) {
      return Optional.empty();
    }
    List<Word> words = nouns.words(text.substring(end, of));
    boolean quality =
        words.stream().allMatch(word -> QUALITIES.contains(word.nature()))
            && words.get(words.size() - 1).nature().startsWith("a");
    return quality ? nouns.end(text, of + 1, limit) : Optional.empty();
  }
}

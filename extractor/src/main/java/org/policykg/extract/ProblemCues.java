package org.policykg.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.ontology.Table;

/**
 * The words beside a quotation that say it names no initiative, and those that say its sentence
 * tells history.
 */
final class ProblemCues {
  // longer than a verb that takes the quotation for something, and what stands between
  private static final int NEAR = 32;
  // 围绕“…”主题, 以“…”为年度主题: what a meeting talks about
  private static final Pattern THEME =
      Pattern.compile("^(?:为)?(?:年度|大会|论坛)?主题(?!活动|展|教育|宣传|党日|公园).*");
  // 6·21, 90后, 招工难, 十连增, 七一勋章, 零事故, 三个环节
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[0-9]+[·•.-][0-9]+|[0-9]0后|[0-9]5后|.{1,8}(?:勋章|奖)|.{1,12}(?:难|贵|不平衡|不充分)|[一二三四五六七八九十]+连.{1,2}"
              + "|零(?:伤亡|事故|违约|死亡|差错|延误|投诉|失误|感染)"
              + "|[一二三四五六七八九十]+[个项]?(?:明显|显著|关键)?(?:全覆盖|下降|指标|环节|方面|层面|维度)");
  private static final Letters NO_NAME_BEGIN = Letters.of("0123456789一二三四五六七八九十零");
  // of those that begin with anything
  private static final Letters NO_NAME_END = Letters.of("章奖难贵衡分");

  // “…”、不作为等问题: a row of problems
  private static final Pattern ROW =
      Pattern.compile("^(?:、[^,;:。]{1,60}?)?等[^,;:。]{0,2}(?:问题|难题|痛点|堵点|顽疾|乱象).*");
  private static final Glance LONG_AGO = Glance.of("1(?:[0-8][0-9]|9[0-7])[0-9]年");
  // 把茶业作为“…”: what it is likened to
  private static final Glance TAKEN_FOR = Glance.of("[把将][^,;:。]{1,20}(?:作为|当作)$");
  // 主题为“…”,: what a meeting talks about
  private static final Glance ABOUT = Glance.of("(?:主题为|主题是|题为)$");
  private static final String MARKS = ",;:。)";

  private static final Pattern SPIRIT = Pattern.compile("的.{0,6}(?:精神|情怀).*");

  // 成为拉动增长的“…”, 把…转化为“…”: the quoted words are an image
  private final Glance image;
  private final WordTree<String> before;
  private final WordTree<String> after;
  private final WordTree<String> history;

  ProblemCues(Lexicon lexicon) {
    before = WordTree.byEnd(side(lexicon, "before"));
    after = WordTree.byBeginning(side(lexicon, "after"));
    image = Glance.of(lexicon.anyOf("image-verbs.tsv") + "[^,;:。]{0,12}$");
    history = WordTree.byBeginning(lexicon.words("history-cues.tsv"));
  }

  private static List<String> side(Lexicon lexicon, String side) {
    return lexicon.table("problem-cues.tsv").rows().stream()
        .filter(row -> row.get("side").equals(side))
        .map(Table.Row::key)
        .toList();
  }

  /** Whether a sentence tells history, so that what it quotes is none. */
  boolean isHistory(String text) {
    return LONG_AGO.in(text) || history.anyIn(text);
  }

  /**
   * Whether the quotation between two indexes of a sentence is a problem or a nickname, by what
   * stands beside it.
   */
  boolean beside(String text, int begin, int end) {
    if (before.longest(text, 0, begin).isPresent()
        || after.longest(text, end, text.length()).isPresent()
        || isNoName(text, begin + 1, end - 1)
        || isBehind(text, end)) {
      return true;
    }
    int from = Math.max(0, begin - NEAR);
    return image.in(text, from, begin)
        || TAKEN_FOR.in(text, from, begin)
        || (ABOUT.in(text, from, begin) && isMark(text, end));
  }

  private static boolean isNoName(String text, int begin, int end) {
    return (NO_NAME_BEGIN.has(text.charAt(begin)) || NO_NAME_END.has(text.charAt(end - 1)))
        && NO_NAME.matcher(text).region(begin, end).matches();
  }

  private static boolean isMark(String text, int index) {
    return index == text.length() || MARKS.indexOf(text.charAt(index)) >= 0;
  }

  private static boolean isBehind(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    Pattern pattern =
        switch (text.charAt(end)) {
          case '为', '年', '大', '论', '主' -> THEME;
          case '的' -> SPIRIT;
          case '、', '等' -> ROW;
          default -> null;
        };
    return pattern != null && pattern.matcher(text).region(end, text.length()).matches();
  }
}

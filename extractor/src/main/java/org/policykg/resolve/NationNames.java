package org.policykg.resolve;

import java.util.List;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;

/**
 * What a clause begins with that tells of the nation: a body of it that reports, 据农业农村部, or 中国 that
 * is no part of another name.
 */
final class NationNames {
  private static final String CHINA = "中国";
  // 中国队, 中国代表: what they do is theirs
  private static final WordTree<String> PEOPLE =
      WordTree.byBeginning(List.of("队", "选手", "代表", "运动", "女", "男", "军", "海军", "人民", "—", "-"));
  // 中国石油集团
  private static final WordTree<String> ORGANISATIONS =
      WordTree.byBeginning(
          List.of("公司", "银行", "集团", "大学", "科学院", "协会", "学会", "研究院", "中心", "联盟", "总统", "总理"));
  private static final int NEAR = 10;
  private static final char FROM = '从';
  // behind 本台记者 and sixteen more, each of which may be two halves
  private static final int FARTHEST_FROM = 36;
  private static final String CLAUSE_END = ",;:。";

  private final WordTree<String> names;
  private final Glance bodies;

  NationNames(Lexicon lexicon) {
    names = WordTree.byBeginning(lexicon.words("national-bodies.tsv"));
    bodies =
        Glance.of(
            "(?:(?:本台)?记者[^,;。]{0,16}从|来自|根据|据|由)?(?:"
                + lexicon.anyOf("national-bodies.tsv")
                + "[、和]?)+(?!门|总理|副总理)(?:等\\d*部门)?");
  }

  /** The end of what begins so at an index, or -1. */
  int end(String text, int at) {
    int end = mayBeBody(text, at) ? bodies.end(text, at) : -1;
    return end < 0 && isChina(text, at) ? at + CHINA.length() : end;
  }

  /** A few looks that spare most clauses the expression. */
  private boolean mayBeBody(String text, int at) {
    if (!bodies.mayBegin(text, at)) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '本', '记' -> isBody(text, at) || isReported(text, at);
      case '据', '由' -> isBody(text, at) || isBody(text, at + 1);
      case '来', '根' -> isBody(text, at) || isBody(text, at + 2);
      default -> isBody(text, at);
    };
  }

  /** 本台记者昨天从|农业农村部: whether a body stands where a reporter's can. */
  private boolean isReported(String text, int at) {
    int last = Math.min(text.length() - 1, at + FARTHEST_FROM);
    for (int i = at; i <= last; i++) {
      if (text.charAt(i) == FROM && isBody(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(String text, int at) {
    return names.longest(text, at, text.length()).isPresent();
  }

  private static boolean isChina(String text, int at) {
    int end = at + CHINA.length();
    if (!text.startsWith(CHINA, at) || PEOPLE.longest(text, end, text.length()).isPresent()) {
      return false;
    }
    int last = Math.min(end + NEAR, text.length() - 1);
    for (int i = end; i <= last; i++) {
      if (ORGANISATIONS.longest(text, i, text.length()).isPresent()) {
        return false;
      }
      if (CLAUSE_END.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return true;
  }
}

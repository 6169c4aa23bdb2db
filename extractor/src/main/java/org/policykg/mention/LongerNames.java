package org.policykg.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.text.Sentence;

/** What goes on from a division's name and makes a longer one of it, which is no division's. */
final class LongerNames {
  /** Tails of a short name that only lie in a division where its full one stands in front. */
  private static final Set<String> IN_TOWN = Set.of("街道", "社区", "花园", "小区");

  /** What makes a short name another place's: 首尔市|江西|区. */
  private static final String OTHER_LEVEL = "区县旗队";

  private static final int LONGEST_INSTITUTION = 4;

  private static final WordTree<String> INSTITUTION =
      WordTree.byEnd(List.of("大学", "学院", "银行", "公司", "集团", "剧院", "剧团"));

  // 科尔沁、云岭|两大沙地: a landscape beside another
  private static final Pattern LANDSCAPES =
      Pattern.compile("[、和][\\u4E00-\\u9FFF]{2,6}[两二]大(?:沙地|沙漠|草原|山脉|盆地|流域|水系)");
  private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}届(?!人民|人大|委员|全国)");

  private final WordTree<String> tails;

  LongerNames(Lexicon lexicon) {
    tails = WordTree.byBeginning(lexicon.words("name-tails.tsv"));
  }

  /** Whether a longer name goes on that is no division: 浙江|大学, 江西|区, 成都|第31届. */
  boolean goesOn(Words words, int end, boolean shortened) {
    Sentence sentence = words.sentence();
    String text = sentence.view().text();
    int limit = sentence.end();
    for (String tail : tails.all(text, end, limit)) {
      boolean inTown = tail.length() == 1 || IN_TOWN.contains(tail);
      if ((shortened || !inTown) && (tail.length() > 1 || words.at(end).equals(tail))) {
        return true;
      }
    }
    return shortened
        && (isInstitution(words, text, end, limit)
            || isLandscape(text, end, limit)
            || isOtherLevel(words, text, end, limit)
            || isSession(text, end, limit));
  }

  private static boolean isOtherLevel(Words words, String text, int end, int limit) {
    return end < limit && OTHER_LEVEL.indexOf(text.charAt(end)) >= 0 && words.isWord(end, end + 1);
  }

  private static boolean isLandscape(String text, int end, int limit) {
    return end < limit
        && "、和".indexOf(text.charAt(end)) >= 0
        && LANDSCAPES.matcher(text).region(end, limit).lookingAt();
  }

  private static boolean isSession(String text, int begin, int limit) {
    return begin < limit
        && text.charAt(begin) == '第'
        && SESSION.matcher(text).region(begin, limit).lookingAt();
  }

  /** Whether an institution or company is named: 北京|舞蹈|学院, 浙江|农商|银行. */
  private static boolean isInstitution(Words words, String text, int end, int limit) {
    if (!hasInstitution(text, end, limit)) {
      return false;
    }
    int at = end;
    for (int word = 0; word < LONGEST_INSTITUTION && at < limit; word++) {
      String next = words.at(at);
      if (next.isEmpty() || !words.isNominal(at)) {
        return false;
      }
      if (INSTITUTION.longest(next, 0, next.length()).isPresent()) {
        return next.length() > 2 || word > 0;
      }
      at += next.length();
    }
    return false;
  }

  /** Whether a word for one stands between an index and the next mark. */
  private static boolean hasInstitution(String text, int begin, int limit) {
    for (int i = begin; i < limit && ",、。".indexOf(text.charAt(i)) < 0; i++) {
      if (INSTITUTION.longest(text, begin, i + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

package org.policykg.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.model.InitiativeKind;

/** Tells kinds of things that are counted and not named: 12个示范园区, 茶事活动30场, 一大批重大工程. */
final class CountedThings {
  private static final String MEASURE = "[个家项座处条场批次所支只片类]";
  private static final String HAN_NUMBER = "[二三四五六七八九十两百千]+";
  // 5个国家|茶业中心
  private static final String RANK = "(?:国家级?|全国|省级|市级)?";
  private static final int NEAR = 11;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![第0-9.一二三四五六七八九十])(?:[0-9]+|"
              + HAN_NUMBER
              + ")[余多]?"
              + MEASURE
              + RANK
              + "$|(?:一批|一系列|多[个家项座处场]|各类)"
              + RANK
              + "$");
  private static final String ENDS_BEFORE = "个家项座处条场批次所支只片类列级国";
  // the number is that of the things only if nothing is counted behind it: 4项制度成果
  private static final Glance BEHIND =
      Glance.of(
          "(?:(?:[、和][^,;:。、“]{2,14}?){1,3}(?=均|各|分别|达到|增至|增加到))?(?:等|项目)?(?:开工|完工|建成|竣工|增加|各|均|分别|共|累计|增至|增加到|达到|达|超过|超|近|约){0,3}[0-9]+[万余多]{0,2}(?:"
              + MEASURE
              + "|亩|公里|套)(?:以上|左右|以内)?(?![\\u4E00-\\u9FFFA-Za-z0-9])|(?:数量|总数)|[由从][0-9]+[余多]?[个家所]增");
  private static final Glance FIRST =
      Glance.of(
          "一大批|大批|(?:[0-9]{1,2}|[两三四五六七八九])届|[近上超约数][0-9十百千万]+[余多]?" + MEASURE + "|多[个家项座处场]");
  // 8所茶校, but 5项目
  private static final Glance NUMBER = Glance.of("[0-9]+[余多]?" + MEASURE + "(?![目区])");
  private static final String CLASSIFIERS = "座条列艘架台款支家";
  private static final int NEAR_FIRST = 5;
  private static final int SHORTEST_ROW = 5;
  private static final int LONGEST_ROW = 40;
  // 青溪、白河两个茶园, 各类园区, 县级及以上园区
  private static final Glance WITHIN =
      Glance.of("各类|各级|及以上|国家级省级|省级市级|(?:(?<!第)[二三四五六七八九两][个条座家])" + "|[支只]基金");
  // 青溪、|白河3座茶业电站
  private static final Glance ROW = Glance.of("(?<![第0-9])[0-9]+[余多]?[个条座家](?![月性体人])");
  // 八只茶业基金, 十层茶楼
  private static final Glance SOME = Glance.of("[一二三四五六七八九十两]+[支只层]");
  private static final Set<InitiativeKind> PLACES =
      EnumSet.of(InitiativeKind.INSTITUTION, InitiativeKind.PROJECT);
  private static final Set<InitiativeKind> SORTS =
      EnumSet.of(
          InitiativeKind.INSTITUTION,
          InitiativeKind.PROJECT,
          InitiativeKind.PLATFORM,
          InitiativeKind.ALLIANCE);
  private static final Set<InitiativeKind> COUNTABLE =
      EnumSet.of(
          InitiativeKind.INSTITUTION,
          InitiativeKind.PROJECT,
          InitiativeKind.PLATFORM,
          InitiativeKind.EVENT,
          InitiativeKind.FUND,
          InitiativeKind.CAMPAIGN);

  private CountedThings() {}

  /** Whether the unnamed things of a kind between two indexes are counted. */
  static boolean are(String text, int begin, int end, InitiativeKind kind) {
    return COUNTABLE.contains(kind)
        && (isCountedBefore(text, begin) || (kind != InitiativeKind.FUND && BEHIND.at(text, end)));
  }

  /** Whether the name of a place or of works tells how many or what sorts there are. */
  static boolean within(String text, int begin, int end, InitiativeKind kind) {
    return (PLACES.contains(kind) || kind == InitiativeKind.FUND)
        && (NUMBER.at(text, begin)
            || SOME.at(text, begin)
            || (begin > 0
                && "、:".indexOf(text.charAt(begin - 1)) >= 0
                && ROW.in(text.substring(begin, end)))
            || WITHIN.in(text.substring(begin, end)));
  }

  /** Whether what is told is that there is one at last: 首座|茶叶仓库. */
  static boolean isFirst(String text, int begin, InitiativeKind kind) {
    if (!PLACES.contains(kind)) {
      return false;
    }
    for (int at = begin - 2; at >= Math.max(0, begin - NEAR_FIRST); at--) {
      if (text.charAt(at) == '首' && CLASSIFIERS.indexOf(text.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is one of a row of sorts: 一批茶叶博物馆、|茶业园区, 一批特色鲜明的|茶业园区. */
  static boolean inRow(String text, int begin, InitiativeKind kind) {
    if (!SORTS.contains(kind)
        || begin < SHORTEST_ROW
        || "、和的".indexOf(text.charAt(begin - 1)) < 0) {
      return false;
    }
    int some = text.lastIndexOf("一批", begin - 1);
    if (some < 0 || begin - some > LONGEST_ROW) {
      return false;
    }
    for (int at = some; at < begin; at++) {
      if (",;:。".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the number opens the phrase: 近百场茶事活动. */
  static boolean open(String text, int begin) {
    return FIRST.at(text, begin);
  }

  private static boolean isCountedBefore(String text, int begin) {
    return begin > 1
        && ENDS_BEFORE.indexOf(text.charAt(begin - 1)) >= 0
        && BEFORE.matcher(text.substring(Math.max(0, begin - NEAR), begin)).find();
  }
}

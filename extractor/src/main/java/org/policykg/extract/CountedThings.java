package org.policykg.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.model.InitiativeKind;

/** Tells kinds of things that are counted and not named: 12个示范园区, 茶事活动30场, 一大批重大工程. */
final class CountedThings {
  private static final String MEASURE = "[个家项座处条场批次所支片类]";
  private static final String HAN_NUMBER = "[二三四五六七八九十两百千]+";
  private static final int NEAR = 8;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![第0-9.一二三四五六七八九十])(?:[0-9]+|"
              + HAN_NUMBER
              + ")[余多]?"
              + MEASURE
              + "$|(?:一批|一系列|多[个家项座处场]|各类)$");
  private static final String ENDS_BEFORE = "个家项座处条场批次所支片类列";
  // the number is that of the things only if nothing is counted behind it: 4项制度成果
  private static final Glance BEHIND =
      Glance.of(
          "(?:开工|完工|建成|竣工|各|分别|共|累计|达到|达|超过|超|近|约){0,3}[0-9]+[万余多]{0,2}(?:"
              + MEASURE
              + "|亩|公里|套)(?:以上|左右|以内)?(?![\\u4E00-\\u9FFFA-Za-z0-9])|(?:数量|总数)");
  private static final Glance FIRST =
      Glance.of("一大批|大批|[近上超数][十百千万]+[余多]?" + MEASURE + "|多[个家项座处场]");
  // 青溪、白河两个茶园, 各类园区, 县级及以上园区
  private static final Glance WITHIN =
      Glance.of("各类|各级|及以上|国家级省级|省级市级|(?:(?<!第)[二三四五六七八九两][个条座家])");
  private static final Set<InitiativeKind> PLACES =
      EnumSet.of(InitiativeKind.INSTITUTION, InitiativeKind.PROJECT);
  private static final Set<InitiativeKind> COUNTABLE =
      EnumSet.of(
          InitiativeKind.INSTITUTION,
          InitiativeKind.PROJECT,
          InitiativeKind.PLATFORM,
          InitiativeKind.EVENT,
          InitiativeKind.CAMPAIGN);

  private CountedThings() {}

  /** Whether the unnamed things of a kind between two indexes are counted. */
  static boolean are(String text, int begin, int end, InitiativeKind kind) {
    return COUNTABLE.contains(kind) && (isCountedBefore(text, begin) || BEHIND.at(text, end));
  }

  /** Whether the name of a place or of works tells how many or what sorts there are. */
  static boolean within(String text, int begin, int end, InitiativeKind kind) {
    return PLACES.contains(kind) && WITHIN.in(text.substring(begin, end));
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

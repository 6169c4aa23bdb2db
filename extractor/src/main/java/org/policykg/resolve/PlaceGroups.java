package org.policykg.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;

/** What stands behind the names of some places and says how many of them or what part is meant. */
final class PlaceGroups {
  // 昆山、江阴等县市的; 昆山、张家港、江阴、常熟四市
  private static final Pattern GROUP =
      Pattern.compile(
          "等地(?![市级区])|等?(?:\\d{1,2}个?|[两二三四五六七八九十]个?)?(?:县\\(市、区\\)|县\\(市\\)|省\\(区、市\\)|省\\([区市]\\)|县市区|省区市|省区|县市|省份|省市|设区市|地市|(?<=个)(?:地区|城市)|[省市县区](?![区场内级域外民委长政]))|等");
  // 陕西、山西多地; 辽宁等地部分地区
  private static final Glance SOMEWHERE =
      Glance.of("(?:的)?(?:部分|局地|局部|多地|大部|沿线|一些|个别|[东南西北中]{1,2}部)");
  // 江苏、安徽等5省|累计: the sum is of none of them
  private static final Glance SUM = Glance.of("累计|合计|总计|共(?!同|建|有|享)");
  // 湛江等4市: one of several that are not named
  private static final Glance AMONG = Glance.of("等(?:地|\\d|[两二三四五六七八九十]|省|市|县)");

  // 我国|西部地区
  private static final Glance REGION =
      Glance.of("(?:[东西南北中]部|[东西][南北]|华[东南西北中]|沿海|内陆|南方|北方)(?:沿海)?(?:地区|各省|省份)");

  private PlaceGroups() {}

  /** The end of the words that close a list of places: 等县市. */
  static int end(String text, int at) {
    Matcher group = GROUP.matcher(text).region(at, text.length());
    return group.lookingAt() ? group.end() : at;
  }

  /** Whether only a part of the places is meant, or all of several together. */
  static boolean isPart(String text, int end, int count) {
    return SOMEWHERE.at(text, end) || (count > 1 && SUM.at(text, end));
  }

  /** Whether only a region of the nation is meant. */
  static boolean isRegion(String text, int end) {
    return REGION.at(text, end);
  }

  /** Whether the place is one of several. */
  static boolean isOneOf(String text, int end) {
    return AMONG.at(text, end);
  }
}

package org.policykg.extract;

import org.policykg.lexicon.Glance;
import org.policykg.model.InitiativeKind;

/**
 * Tells what is only described: arrangements that every division has and improves (完善茶业体系), kinds
 * of things (一批国家茶园), a title with whoever bears it, the last of several that are summed up.
 */
final class Described {
  private static final int NEAR = 8;
  private static final int BARE = 4;
  private static final int SHORT = 6;
  private static final int LONG = 8;
  private static final String NUMBERS = "两二三四五六七八九十";
  private static final Glance IMPROVED =
      Glance.of("(?:优化|完善|健全|深化|强化|建强|改进|理顺|做强|推进|推动)(?:贯彻|落实|促进|支持|推动|保障|服务)?$");
  private static final Glance SERVED = Glance.of("(?:优化|完善|健全|建立|构建)(?:贯彻|落实|促进|支持|推动|保障)$");
  private static final Glance GENERAL = Glance.of("(?:体系|体制机制|制度机制)$");
  // 府院联动机制: who works with whom tells it from others
  private static final Glance TOGETHER = Glance.of("[联协共]|会商");
  private static final Glance CARED = Glance.of("(?:推进|加强|深化|强化)$");
  private static final Glance DRIVE = Glance.of("专项|集中|综合|安全|系统|[百千万]");
  private static final Glance SOME = Glance.of("(?:一批|一大批|一系列|各类|多[个家项座处])$");
  // 茶园、茶馆和茶市数量
  private static final Glance TOTAL =
      Glance.of("(?:[、和][^,;:。、]{2,20}?){0,5}?(?:数量|总数|立项数|占比|比例|比重|覆盖率|达标率)");
  private static final Glance CHAMPION =
      Glance.of("(?:冠军|选手|运动员|火炬手|教练员?|演员|院士|教授|主任|记者|代表|委员|书记)$");
  private static final Glance BETWEEN = Glance.of("至[\\u4E00-\\u9FA5]{1,4}[河江湖]$");
  // …培训|“万人计划”
  private static final Glance TITLED = Glance.of("“[^”]{2,10}(?:计划|行动|工程)”");

  private Described() {}

  /** Whether a name of a kind, which stands without marks, describes. */
  static boolean is(Phrase phrase, int begin, int end, InitiativeKind kind, NameContext context) {
    String text = phrase.text();
    return switch (kind) {
      case MECHANISM ->
          (isArrangement(text, begin, end) || isBare(text, begin, end))
              && !context.isProper(phrase, begin, end);
      case CAMPAIGN ->
          TITLED.at(text, end)
              || ((isSome(text, begin, end) || isCare(text, begin, end))
                  && !context.isProper(phrase, begin, end));
      case PROJECT ->
          BETWEEN.in(text, begin, end)
              || (isSome(text, begin, end) && !context.isProper(phrase, begin, end));
      case INSTITUTION ->
          isBearer(phrase, begin, end)
              || isSummed(text, begin, end)
              || (isSome(text, begin, end) && !context.isProper(phrase, begin, end));
      default -> TOTAL.at(text, end) && !context.isProper(phrase, begin, end);
    };
  }

  private static boolean isArrangement(String text, int begin, int end) {
    if (SERVED.in(text, Math.max(0, begin - NEAR), begin)) {
      return true;
    }
    boolean general =
        (end - begin <= LONG && GENERAL.in(text, begin, end))
            || (end - begin <= SHORT && !TOGETHER.in(text, begin, end));
    return general && IMPROVED.in(text, Math.max(0, begin - NEAR), begin);
  }

  /** 储备、培育|滚动机制: one word says too little, and more words stand before it. */
  private static boolean isBare(String text, int begin, int end) {
    return end - begin <= BARE
        && text.startsWith("机制", end - 2)
        && begin > 0
        && Phrase.isNameCharacter(text.charAt(begin - 1));
  }

  /** The nation's word in front makes no name of what comes in numbers: 一批|国家茶园, 全国茶园|总数. */
  private static boolean isSome(String text, int begin, int end) {
    return TOTAL.at(text, end) || SOME.in(text, Math.max(0, begin - NEAR), begin);
  }

  /** 推进茶区修复治理: what goes on all the time, and is no drive. */
  private static boolean isCare(String text, int begin, int end) {
    return text.startsWith("治理", end - 2)
        && (end - begin <= BARE || !DRIVE.in(text, begin, end))
        && CARED.in(text, Math.max(0, begin - NEAR), begin);
  }

  /** Somebody's name ends with a letter that is a noun as well: …冠军|方文园. */
  private static boolean isBearer(Phrase phrase, int begin, int end) {
    for (int at = end - 3; at <= end - 2; at++) {
      if (at > begin
          && phrase.wordEndingAt(at).isPresent()
          && CHAMPION.in(phrase.text(), begin, at)
          && phrase.word(phrase.wordAt(at)).nature().equals("nr")) {
        return true;
      }
    }
    return false;
  }

  /** 茶园、茶馆、|茶市四大基地: the number is that of all of them. */
  private static boolean isSummed(String text, int begin, int end) {
    if (begin == 0 || text.charAt(begin - 1) != '、') {
      return false;
    }
    int big = text.indexOf('大', begin + 2);
    return big > 0 && big < end - 2 && NUMBERS.indexOf(text.charAt(big - 1)) >= 0;
  }
}

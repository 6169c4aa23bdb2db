package org.policykg.resolve;

import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;

/**
 * Tells the times at which something was so from those that it is only compared with or told on.
 */
final class References {
  private static final Pattern SPAN_OPENED = Pattern.compile("[^,。;0-9]{0,10}(?:起|开始|以来)");
  private static final Pattern ENDS_SPAN = Pattern.compile("(?<!截)[到至]$");
  private static final Pattern IN_WORDS = Pattern.compile("[一二三四五六七八九十]{1,2}月");
  private static final Letters COUNTS = Letters.of("一二三四五六七八九十");
  // 今天…发布, 今天…收官: the day is that of the report
  private static final Pattern OF_REPORT =
      Pattern.compile("[^,。;]{0,30}?(?:举行|发布|召开|公布|获悉|介绍|报道|通报|显示|宣布|消息|了解到|印发|联合|收官|闭幕|落幕)");
  private static final Pattern UNTIL = Pattern.compile("(?:截至|截止|截止到|至|到)$");
  private static final Pattern COMPARED =
      Pattern.compile("(?:比|较|与|和|同|相比|超|超过|是|为|以|优于|好于|高于|低于|快于|延续)(?:上|去)?$");
  private static final Letters COMPARED_END = Letters.of("比较与和同超过是为以于续上去");
  // 由上年全年下降转为增长
  private static final Pattern TURNED = Pattern.compile("[^,。;0-9]{0,12}转");
  // 2024年第2号洪水: a name
  private static final Pattern NUMBERED = Pattern.compile("第[0-9]{1,3}号");
  // 10月11日0—24时
  private static final Pattern WHOLE_DAY = Pattern.compile("0时?[-—–~～至到]24时");
  private static final Pattern PLANNED = Pattern.compile("(?:计划|拟|将|力争)");

  private References() {}

  /**
   * Whether a figure is only compared with a time.
   *
   * @param day whether it is a day of a month
   * @param today whether it is 今天, 昨天
   */
  static boolean isReference(String text, int begin, int end, boolean day, boolean today) {
    return (day && !isUntil(text, begin) && !isWhole(text, end) && !opens(text, begin, end))
        || (today && OF_REPORT.matcher(text).region(end, text.length()).lookingAt())
        || text.startsWith("相比", end)
        || text.startsWith("同期", end)
        || (text.startsWith("第", end)
            && NUMBERED.matcher(text).region(end, text.length()).lookingAt())
        || (text.startsWith("由", begin - 1)
            && TURNED.matcher(text).region(end, text.length()).lookingAt())
        || isCompared(text, begin);
  }

  private static boolean isUntil(String text, int begin) {
    return UNTIL.matcher(text).region(Math.max(0, begin - 3), begin).find();
  }

  private static boolean isWhole(String text, int end) {
    return WHOLE_DAY.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isCompared(String text, int begin) {
    return begin > 0
        && COMPARED_END.has(text.charAt(begin - 1))
        && COMPARED.matcher(text).region(Math.max(0, begin - 2), begin).find();
  }

  /** 4月4日, 铁路发送旅客30万人次: a day that opens the sentence, and is not that of a report. */
  private static boolean opens(String text, int begin, int end) {
    return begin == 0
        && text.startsWith(",", end)
        && !OF_REPORT.matcher(text).region(end + 1, text.length()).lookingAt();
  }

  /**
   * 自2017年首批开放以来, 到9月10日, 今年六月底: a time that only opens or ends a span, or goes on in words, gives
   * no period.
   */
  static boolean isOpen(String text, int begin, int end, boolean day) {
    boolean opened =
        text.startsWith("从", begin - 1)
            && SPAN_OPENED.matcher(text).region(end, text.length()).lookingAt();
    return opened
        || text.startsWith("自", begin - 1)
        || (day && ENDS_SPAN.matcher(text).region(Math.max(0, begin - 2), begin).find())
        || (end < text.length()
            && COUNTS.has(text.charAt(end))
            && IN_WORDS.matcher(text).region(end, text.length()).lookingAt());
  }

  /** Whether a plan is told behind a time. */
  static boolean isPlanned(String text, int end) {
    return PLANNED.matcher(text).region(end, text.length()).lookingAt();
  }
}

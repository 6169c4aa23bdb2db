package org.policykg.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.WordTree;

/**
 * Tells the times at which something was so from those that it is only compared with or told on.
 */
final class References {
  private static final String SINCE = "以来";
  private static final Pattern SPAN_OPENED = Pattern.compile("[^,。;0-9]{0,20}(?:起|开始|以来)");
  // 去年|成立以来, 2012年|开始
  private static final Pattern BEGAN = Pattern.compile("(?![上中下]旬)[^,。;0-9]{1,14}以来|开始(?=[,;])");
  private static final Letters SINCE_END = Letters.of("来");
  private static final int LONGEST_BEGUN = 16;
  private static final Pattern ENDS_SPAN = Pattern.compile("(?<!截)[到至]$");
  private static final Pattern IN_WORDS = Pattern.compile("[一二三四五六七八九十]{1,2}月");
  private static final Letters COUNTS = Letters.of("一二三四五六七八九十");
  // 今天…发布, 今天…收官: the day is that of the report
  private static final Pattern OF_REPORT =
      Pattern.compile("[^,。;]{0,30}?(?:举行|发布|召开|公布|获悉|介绍|报道|通报|显示|宣布|消息|了解到|印发|联合|收官|闭幕|落幕)");
  // 在一季度良好开局的|基础上
  private static final Pattern GROUND = Pattern.compile("[^,。;0-9]{0,16}基础上");
  // 年内|首次, 年内|新高: out of how many months
  private static final Pattern RECORD = Pattern.compile("(?:再创)?(?:首次|第|新高|新低|最高|最低|次高)");
  private static final Pattern UNTIL = Pattern.compile("(?:截至|截止|截止到|至|到)$");
  private static final Pattern COMPARED =
      Pattern.compile("(?:比|较|与|和|同|相比|超|超过|是|为|以|占|复至|复到|优于|好于|高于|低于|快于|延续)(?:上|去)?$");
  private static final Letters COMPARED_END = Letters.of("比较与和同超过是为以占至到于续上去");
  private static final String AND = "、和与及";
  // 从2020年的5%提高到: the time of the first figure only
  private static final String ORIGIN = "从由";
  private static final Letters MOVE = Letters.of("到至为");
  private static final String CLAUSE_END = ",;:。";
  private static final String MARKS = ",:。";
  private static final WordTree<String> BEGINNINGS =
      WordTree.byBeginning(
          List.of("启动", "投入使用", "投用", "成立", "开通", "挂牌", "获批", "印发", "出台", "投产", "投运", "通车", "落成"));
  // 今年第二批补贴: a part of the year's
  private static final Pattern INSTALMENT = Pattern.compile("[前第][一二两三四五六七八九十0-9]批");
  // 由上年全年下降转为增长
  private static final Pattern TURNED = Pattern.compile("[^,。;0-9]{0,12}转");
  // 2024年第2号洪水: a name
  private static final Pattern NUMBERED = Pattern.compile("第[0-9]{1,3}号");
  // 2035年|远景目标, 实现2030年|目标: the year is part of a name
  private static final Pattern VISION = Pattern.compile("远景(?:目标|规划)|愿景|可持续发展议程");
  private static final Pattern GOAL = Pattern.compile("(?:发展|战略|奋斗|总体)?目标");
  private static final Pattern REACHED = Pattern.compile("(?:实现|锚定|对标|对照|围绕|聚焦|瞄准)$");
  private static final Letters GOAL_BEGIN = Letters.of("远愿可发战奋总目");
  // 10月11日0—24时
  private static final Pattern WHOLE_DAY = Pattern.compile("0时?[-—–~～至到]24时");
  private static final Pattern PLANNED = Pattern.compile("(?:计划|拟|将|力争)");
  private static final Pattern PLANNED_SOON =
      Pattern.compile("[^。;0-9]{0,20}?(?:计划|拟|将(?!近)|力争|预计)");

  private References() {}

  /**
   * Whether a figure is only compared with a time.
   *
   * @param day whether it is a day of a month
   * @param today whether it is 今天, 昨天, or a day without its month
   */
  static boolean isReference(String text, int begin, int end, boolean day, boolean today) {
    return (text.startsWith("在", begin - 1)
            && GROUND.matcher(text).region(end, text.length()).lookingAt())
        || (text.startsWith("年内", begin)
            && RECORD.matcher(text).region(end, text.length()).lookingAt())
        || (day && !isUntil(text, begin) && !isWhole(text, end) && !opens(text, begin, end))
        || (today && text.startsWith("的", end))
        || (today && OF_REPORT.matcher(text).region(end, text.length()).lookingAt())
        || text.startsWith("相比", end)
        || text.startsWith("同期", end)
        || (text.startsWith("批", end + 2)
            && !text.startsWith("半", end - 2)
            && INSTALMENT.matcher(text).region(end, text.length()).lookingAt())
        || (text.startsWith("第", end)
            && NUMBERED.matcher(text).region(end, text.length()).lookingAt())
        || (text.startsWith("由", begin - 1)
            && TURNED.matcher(text).region(end, text.length()).lookingAt())
        || isGoal(text, begin, end)
        || isCompared(text, begin);
  }

  private static boolean isGoal(String text, int begin, int end) {
    if (end >= text.length() || !GOAL_BEGIN.has(text.charAt(end))) {
      return false;
    }
    return VISION.matcher(text).region(end, text.length()).lookingAt()
        || (GOAL.matcher(text).region(end, text.length()).lookingAt()
            && REACHED.matcher(text).region(Math.max(0, begin - 2), begin).find());
  }

  static boolean isUntil(String text, int begin) {
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
    return (begin == 0 || MARKS.indexOf(text.charAt(begin - 1)) >= 0)
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
        || (mayHaveBegun(text, end) && BEGAN.matcher(text).region(end, text.length()).lookingAt())
        || (text.startsWith("自", begin - 1) && !sinceThen(text, end))
        || (day && ENDS_SPAN.matcher(text).region(Math.max(0, begin - 2), begin).find())
        || (end < text.length()
            && COUNTS.has(text.charAt(end))
            && IN_WORDS.matcher(text).region(end, text.length()).lookingAt());
  }

  private static boolean mayHaveBegun(String text, int behind) {
    int limit = Math.min(text.length(), behind + LONGEST_BEGUN);
    return text.startsWith("开始", behind) || SINCE_END.in(text, behind, limit) >= 0;
  }

  /** 自2018年以来: nothing stands between the time and what opens a span, which goes on till now. */
  private static boolean sinceThen(String text, int end) {
    return text.startsWith(SINCE, end) || text.startsWith(SINCE, end - SINCE.length());
  }

  /**
   * Whether a plan is told behind a time.
   *
   * @param soon whether the time comes soon, so that more may stand between the two
   */
  static boolean isPlanned(String text, int end, boolean soon) {
    Pattern plan = soon ? PLANNED_SOON : PLANNED;
    return plan.matcher(text).region(end, text.length()).lookingAt();
  }

  /** 比8月份、9月份: what is joined to a time of comparison is one too. */
  static boolean goesOn(String text, List<Moment> before, Moment moment) {
    if (before.isEmpty()) {
      return false;
    }
    Moment last = before.get(before.size() - 1);
    return last.reference()
        && moment.begin() == last.end() + 1
        && AND.indexOf(text.charAt(last.end())) >= 0
        && isCompared(text, last.begin());
  }

  /**
   * The index up to which figures are of a time: the end of its quotation, of what moved from
   * there, or of what only began then.
   *
   * @param few whether it is a month or less
   */
  static int holdsUntil(String text, int begin, int end, boolean few) {
    int quoted = quotationEnd(text, begin, end);
    boolean origin = begin > 0 && ORIGIN.indexOf(text.charAt(begin - 1)) >= 0;
    int moved = origin ? moveEnd(text, end) : Integer.MAX_VALUE;
    int event = few && !isUntil(text, begin) ? eventEnd(text, end) : Integer.MAX_VALUE;
    return Math.min(quoted, Math.min(moved, event));
  }

  /** 2022年4月,全省启动行动,破获案件: what began then went on. */
  private static int eventEnd(String text, int end) {
    int from = text.startsWith(",", end) ? end + 1 : end;
    boolean began = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CLAUSE_END.indexOf(c) >= 0) {
        return began ? i : Integer.MAX_VALUE;
      }
      if (c >= '0' && c <= '9') {
        break;
      }
      began |= BEGINNINGS.longest(text, i, text.length()).isPresent();
    }
    return Integer.MAX_VALUE;
  }

  /** “2024年迎新”活动: a time in a quotation is none of what stands outside. */
  private static int quotationEnd(String text, int begin, int end) {
    int open = text.lastIndexOf('“', begin - 1);
    int close = open < 0 ? -1 : text.indexOf('”', open);
    return close >= end ? close : Integer.MAX_VALUE;
  }

  private static int moveEnd(String text, int end) {
    boolean figure = false;
    for (int i = end; i < text.length() && CLAUSE_END.indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      figure |= c >= '0' && c <= '9';
      if (figure && MOVE.has(c)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}

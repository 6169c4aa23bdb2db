package org.policykg.extract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.model.Period;
import org.policykg.resolve.Moment;

/**
 * Tells what is aimed at from what is so: 力争…, 今年计划新建…, 将推出…, 到2030年…. An aim holds to the end of
 * its sentence, or up to words that speak of what is done.
 */
final class Aims {
  private static final String PLAN = "计划";
  private static final String COMPLETED = "计划完成";
  private static final String WILL = "将";
  private static final String SHALL = "要";
  private static final Letters AHEAD = Letters.firstOf(List.of(PLAN, WILL, SHALL));
  private static final Set<String> TENSED = Set.of("在", "到", "用", "从", "于", "以");
  private static final Set<String> OPENING = Set.of("ns", "t", "d", "r", "w");
  private static final Set<String> DEEDS = Set.of("v", "vn", "d");
  private static final Set<String> BETWEEN = Set.of("a", "ad", "d", "f");
  private static final Set<String> VERBS = Set.of("v", "vn");
  // 预计客流将超过5万人次 is a forecast
  private static final Pattern FORECAST = Pattern.compile("预计|预测|估计|可能|有望");
  private static final Pattern NO_CUE = Pattern.compile("(?:为|年度)$");
  // 为保证2026年完工, 下达2026年补贴: what comes is not what the figure is of
  private static final Pattern ASIDE =
      Pattern.compile("(?:^|[,;:。])为(?:了|确保|保证|保障|实现|迎接)?$|(?:下达|下拨|拨付)$");
  private static final Pattern ON_WAY = Pattern.compile("通过|围绕|聚焦|依托|立足|以|用|在|于|重点");
  private static final Pattern DONE = Pattern.compile("已(?!知)|截至|截止|目前|去年|上年|同比|据统计|数据显示");
  private static final String SAME_TIME = "同比";
  private static final Pattern STRONG = Pattern.compile("力争|争取|确保|目标");
  // 建成后, 年吞吐量可达30万吨
  private static final Pattern ONCE_BUILT =
      Pattern.compile(
          "(?:建成|投产|投运|达产|完工|竣工|投用|通车|投入使用|投入运营)(?:投产|投运|投用|通车|运营)?后[^。]*?(?:可|将|预计|有望)");
  private static final String TASK_OF = "牵头单位";
  private static final Pattern COMES =
      Pattern.compile(
          "[也均都还]?将(?:全部|陆续|全面|相继|正式|分批|建设|加快){0,2}(?:建成|开工|投产|投用|投运|完工|竣工|交付|开通|通车|开业|上线|投入使用|投入运营)");
  private static final Pattern ENDED = Pattern.compile("(?<![为除])了(?!解)");
  // 将原有的…, 可将…, 将审批时间缩短至2天: 把
  private static final Pattern DISPOSES = Pattern.compile("(?:可|能|可以|能够)$");
  private static final Set<String> OBJECTS = Set.of("原有", "现有", "具有");
  private static final Pattern MOVED = Pattern.compile("^[^,;:。]{4,}[到至为成](?=[0-9])");

  private final Glance cues;

  Aims(Glance cues) {
    this.cues = cues;
  }

  /** Whether a figure that begins at an index is aimed at. */
  boolean at(ParsedSentence parse, int index, Optional<LocalDate> date) {
    if (parse.text().contains(TASK_OF)) {
      return true;
    }
    Integer cue = parse.aims(this).floor(index);
    int told = Math.max(cue == null ? -1 : cue, verb(parse, index, date.orElse(LocalDate.MIN)));
    int timed = date.isEmpty() ? told : Math.max(told, time(parse, index, date.get()));
    int said = timed < 0 ? onceBuilt(parse.text(), index) : timed;
    if (said < 0 || isDone(parse, said, index)) {
      return false;
    }
    int clause = parse.clauseStart(index, said);
    return !ENDED.matcher(parse.text().substring(clause, index)).find();
  }

  /** Whether what ends at an index is said to come: 30个项目|将建成, not 30名代表|将参加. */
  static boolean behind(ParsedSentence parse, int index) {
    return (parse.has(index, WILL.charAt(0)) || parse.has(index + 1, WILL.charAt(0)))
        && COMES.matcher(parse.text()).region(index, parse.text().length()).lookingAt();
  }

  private static boolean isDone(ParsedSentence parse, int said, int index) {
    Matcher done = DONE.matcher(parse.text()).region(said, index);
    if (!done.find()) {
      return false;
    }
    // 力争销量达到30万辆, 同比增长3%
    boolean aimedRate =
        done.group().equals(SAME_TIME)
            && STRONG.matcher(parse.text().substring(Math.max(0, said - 4), said)).find()
            && parse.moments().stream().noneMatch(m -> m.begin() >= said && m.end() <= index);
    return !aimedRate || done.find();
  }

  private static int onceBuilt(String text, int index) {
    int behind = text.lastIndexOf('后', index - 1);
    if (behind < 0) {
      return -1;
    }
    Matcher m = ONCE_BUILT.matcher(text).region(0, index);
    return m.find() ? m.end() : -1;
  }

  /** The ends of the words in a sentence that make an aim of what follows. */
  NavigableSet<Integer> cues(String text) {
    Matcher m = cues.first(text);
    if (m == null) {
      return Collections.emptyNavigableSet();
    }
    NavigableSet<Integer> ends = new TreeSet<>();
    for (int at = m.start(); cues.find(m, text, at); at = m.end()) {
      // 为确保增产 tells why something was done; 年度计划投资 is a noun, 年度计划|完成投资 is none
      boolean other =
          !COMPLETED.equals(m.group())
              && NO_CUE.matcher(text).region(Math.max(0, m.start() - 2), m.start()).find();
      if (!other) {
        ends.add(m.end());
      }
    }
    return ends;
  }

  private static int verb(ParsedSentence parse, int index, LocalDate date) {
    for (int at = index - 1; at >= 0; at--) {
      char c = parse.text().charAt(at);
      Word word = AHEAD.has(c) ? parse.words().from(at) : null;
      if (word != null
          && word.end() <= index
          && (plans(parse, word) || will(parse, word, date) || shall(parse, word, date))) {
        return word.end();
      }
    }
    return -1;
  }

  /** 今年计划引进: a verb, unlike that of 人才计划 and 行动计划. */
  private static boolean plans(ParsedSentence parse, Word word) {
    Word next = word.text().equals(PLAN) ? parse.words().from(word.end()) : null;
    Word last = parse.words().to(word.begin());
    if (next == null || (last != null && last.text().equals("年度"))) {
      return false;
    }
    int begin = word.begin();
    // 占全年计划开工数的99.6%
    if (parse.text().lastIndexOf('占', begin) >= parse.clauseStart(begin, 0)) {
      return false;
    }
    boolean dated = parse.moments().stream().anyMatch(m -> m.end() <= begin && !m.reference());
    boolean timed = parse.moments().stream().anyMatch(m -> m.end() == begin);
    String before = last == null ? "w" : last.nature();
    boolean opens =
        timed
            || (OPENING.contains(before)
                && (last == null || "”》)".indexOf(parse.text().charAt(begin - 1)) < 0));
    boolean deed =
        DEEDS.contains(next.nature())
            || TENSED.contains(next.text())
            || (next.nature().equals("a") && isVerb(parse.words().from(next.end())))
            || (next.text().equals(",") && parse.text().startsWith("到", next.end()));
    // 全省计划今年|培育10个
    boolean ahead = parse.moments().stream().anyMatch(m -> m.begin() == word.end());
    boolean ofArea = last != null && last.text().startsWith("全");
    return (opens && (deed || timed || ahead))
        || ((dated || ofArea) && (deed || ahead) && before.equals("n"));
  }

  /** 将新建, 将继续实施; not the 将 that means 把. */
  private static boolean will(ParsedSentence parse, Word word, LocalDate date) {
    if (!word.text().equals(WILL) || !word.nature().equals("d")) {
      return false;
    }
    int begin = word.begin();
    String clause = parse.text().substring(parse.clauseStart(begin, 0), begin);
    Word next = parse.words().from(word.end());
    while (next != null && BETWEEN.contains(next.nature())) {
      next = parse.words().from(next.end());
    }
    boolean goesOn =
        next != null
            && (isVerb(next) || ON_WAY.matcher(next.text()).matches())
            && !OBJECTS.contains(next.text());
    return goesOn
        && !isPast(parse, begin, date)
        && !FORECAST.matcher(clause).find()
        && !DISPOSES.matcher(clause).find()
        && !MOVED.matcher(parse.text().substring(begin)).find();
  }

  /** 今年全市要陆续更新: of a time that is not over. */
  private static boolean shall(ParsedSentence parse, Word word, LocalDate date) {
    if (!word.text().equals(SHALL)) {
      return false;
    }
    Word next = parse.words().from(word.end());
    while (next != null && BETWEEN.contains(next.nature())) {
      next = parse.words().from(next.end());
    }
    Moment last = parse.momentBefore(word.begin());
    boolean goesOn = isVerb(next) || (next != null && next.nature().equals("p"));
    return goesOn && last != null && last.period().filter(p -> !p.end().isBefore(date)).isPresent();
  }

  /** Whether the time named last before an index is over. */
  private static boolean isPast(ParsedSentence parse, int index, LocalDate date) {
    Moment last = parse.momentBefore(index);
    return last != null && last.period().isPresent() && last.period().get().end().isBefore(date);
  }

  private static boolean isVerb(@Nullable Word word) {
    return word != null && VERBS.contains(word.nature());
  }

  /** 到2030年, 未来三年: a time that is not over. */
  private static int time(ParsedSentence parse, int index, LocalDate date) {
    int last = -1;
    for (Moment moment : parse.moments()) {
      if (moment.holdsAt(index)
          && isToCome(parse.text(), moment, date)
          && !ASIDE.matcher(parse.text()).region(0, moment.begin()).find()) {
        last = Math.max(last, moment.end());
      }
    }
    return last;
  }

  private static boolean isToCome(String text, Moment moment, LocalDate date) {
    if (moment.period().isEmpty()) {
      return false;
    }
    Period period = moment.period().get();
    return isUntil(text, moment.begin())
        ? period.end().isAfter(date)
        : period.start().getYear() > date.getYear();
  }

  /** 到2030年, but not 截至. */
  private static boolean isUntil(String text, int index) {
    return index > 0
        && "到至".indexOf(text.charAt(index - 1)) >= 0
        && (index == 1 || "截提较".indexOf(text.charAt(index - 2)) < 0);
  }
}

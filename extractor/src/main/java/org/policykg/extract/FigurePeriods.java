package org.policykg.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.model.Period;
import org.policykg.resolve.Moment;

/** The times that figures are of. */
final class FigurePeriods {
  private static final Pattern AND = Pattern.compile("[、和及与]");
  private static final Letters DIGITS = Letters.of("0123456789");
  private static final String EACH_YEAR = "年均";
  private static final String WHOLE_YEAR = "全年";
  private static final String EACH_DAY = "日均";
  // 去年7月推出, 目前|已有30家
  private static final Glance NOW = Glance.of("目前|如今|迄今|现在(?!的)|现已|当前");
  private static final int LONG_AGO_DAYS = 62;
  private static final Pattern BASE = Pattern.compile("(?:为|作为)(?:基期|基数|基准|基础)");
  private static final String BASE_BEGIN = "为作";
  private static final String LASTING_END = "到至";
  private static final Pattern LASTING = Pattern.compile("(?:持续|延续|进行|开放|展出)[到至]$");
  private static final Pattern PLAN = Pattern.compile("(?:规划|计划|方案|纲要)[(（]?$");
  private static final Pattern RECENT = Pattern.compile("(?:近|过去|最近)[0-9一二三四五六七八九十几]{1,2}年");
  private static final Pattern FORECAST = Pattern.compile("预计|预测|有望");
  private static final Letters FORECAST_LETTERS = Letters.of("预望");
  private static final int FORECAST_LENGTH = 2;

  private FigurePeriods() {}

  /**
   * The time that the sentence names last before a figure, or that of the text's heading.
   *
   * @param name what the figure measures
   */
  static Optional<Period> of(FigureContext reading, Setting setting, String name) {
    @Nullable Moment last = reading.sentence().momentBefore(reading.figure().begin());
    if (last == null) {
      return setting.heading();
    }
    Optional<LocalDate> date = setting.document().metadata().date();
    if (last.period().isEmpty() || isPast(reading, last, date) || isOther(reading.text(), last)) {
      return Optional.empty();
    }
    Period period = last.period().get();
    if (name.startsWith(EACH_DAY) && period.start().equals(period.end())) {
      return Optional.empty();
    }
    if (reading.text().startsWith(EACH_YEAR, reading.shape().begin())) {
      return inRecentYears(reading, last)
          ? Optional.empty()
          : Optional.of(spanned(reading, last, period));
    }
    return Optional.of(isForecast(reading, last) ? wholeYear(period, date) : period);
  }

  /** 去年7月推出, 目前|已有30家: what is so now is not of the time named before. */
  private static boolean isPast(FigureContext reading, Moment last, Optional<LocalDate> date) {
    boolean longAgo =
        date.isPresent() && last.period().get().end().plusDays(LONG_AGO_DAYS).isBefore(date.get());
    int figure = reading.figure().begin();
    return longAgo && NOW.in(reading.text(), last.end(), figure);
  }

  /** 以2009年|为基期, 持续到|明年6月, 《规划（2024—2050年|）》: a time that is that of something else. */
  private static boolean isOther(String text, Moment last) {
    return (isOneOf(text, last.end(), BASE_BEGIN)
            && BASE.matcher(text).region(last.end(), text.length()).lookingAt())
        || (isOneOf(text, last.begin() - 1, LASTING_END)
            && LASTING.matcher(text).region(Math.max(0, last.begin() - 4), last.begin()).find())
        || (text.lastIndexOf('《', last.begin()) > text.lastIndexOf('》', last.begin())
            && PLAN.matcher(text).region(0, last.begin()).find());
  }

  private static boolean isOneOf(String text, int index, String letters) {
    return index >= 0 && index < text.length() && letters.indexOf(text.charAt(index)) >= 0;
  }

  /** 2023年达到3亿元, 近五年|年均增长10%: years that are counted back from the one that is named. */
  private static boolean inRecentYears(FigureContext reading, Moment last) {
    return RECENT
        .matcher(reading.text())
        .region(last.end(), Math.max(last.end(), reading.shape().begin()))
        .find();
  }

  /** 今年预计产值|达到30亿元, 预计今年产值. */
  private static boolean isForecast(FigureContext reading, Moment last) {
    int clause = reading.sentence().clauseStart(reading.figure().begin(), 0);
    int from = Math.min(clause, Math.max(0, last.begin() - FORECAST_LENGTH));
    int end = reading.figure().begin();
    return FORECAST_LETTERS.in(reading.text(), from, end) >= 0
        && FORECAST.matcher(reading.text()).region(from, end).find();
  }

  /**
   * An aim for 今年 is for all of the year, not up to the document's date; none is for a time that is
   * over, but 全年 is that of the plan's year.
   */
  static Optional<Period> ofAim(Period period, FigureContext reading, Setting setting) {
    Optional<LocalDate> date = setting.document().metadata().date();
    if (date.filter(period.end()::isBefore).isEmpty()) {
      return Optional.of(wholeYear(period, date));
    }
    @Nullable Moment last = reading.sentence().momentBefore(reading.figure().begin());
    boolean planned = last != null && reading.text().startsWith(WHOLE_YEAR, last.begin());
    return date.filter(d -> planned).map(FigurePeriods::yearOf);
  }

  /** All of a year that a time tells only up to the document's date. */
  private static Period wholeYear(Period period, Optional<LocalDate> date) {
    boolean toDate = date.filter(period.end()::equals).isPresent();
    return toDate && period.start().getDayOfYear() == 1 ? yearOf(period.start()) : period;
  }

  private static Period yearOf(LocalDate day) {
    return new Period(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
  }

  /** 从1952年的6元到2023年的9元, 年均|增长8%: of all the years between. */
  private static Period spanned(FigureContext reading, Moment last, Period end) {
    return reading.sentence().moments().stream()
        .filter(m -> m.end() < last.begin() && opensSpan(reading, m.begin()))
        .flatMap(m -> m.period().stream())
        .filter(first -> first.start().getYear() < end.end().getYear())
        .findFirst()
        .map(first -> new Period(first.start(), end.end()))
        .orElse(end);
  }

  /** 从有统计以来的|1952年. */
  private static boolean opensSpan(FigureContext reading, int begin) {
    int clause = reading.sentence().clauseStart(begin, 0);
    int from = reading.text().lastIndexOf('从', begin - 1);
    return from >= clause && DIGITS.in(reading.text(), from, begin) < 0;
  }

  /** The periods that a row of values goes through: 5月、6月连续回升21.3和10个百分点. */
  static List<Period> ofRow(FigureContext reading) {
    int count = reading.row().size();
    if (count < 2 || reading.sentence().moments().size() < count) {
      return List.of();
    }
    List<Moment> before =
        reading.sentence().moments().stream()
            .filter(m -> m.end() <= reading.figure().begin() && !m.reference())
            .toList();
    if (before.size() < count) {
      return List.of();
    }
    List<Moment> last = before.subList(before.size() - count, before.size());
    for (int i = 1; i < count; i++) {
      String between = reading.text().substring(last.get(i - 1).end(), last.get(i).begin());
      if (!AND.matcher(between).matches()) {
        return List.of();
      }
    }
    List<Period> periods = last.stream().flatMap(m -> m.period().stream()).toList();
    return periods.size() == count ? periods : List.of();
  }
}

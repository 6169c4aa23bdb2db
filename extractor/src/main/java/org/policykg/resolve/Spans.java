package org.policykg.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.model.Period;

/** Times that run from one that is named to another: 2025年1月至今年5月, 10月1日零时至10月8日24时, 2021年至今. */
final class Spans {
  private static final String TO_END = "-—–―~～到至";
  private static final Pattern TO =
      Pattern.compile("\\)?(?:(?:零|\\d{1,2})时)?(?:起|开始)?[" + TO_END + "]");
  private static final String NOW = "今";
  private static final Pattern UP_TO_NOW = Pattern.compile("[到至]今(?!年|天|日)");
  private static final Pattern UNTIL = Pattern.compile("(?:截至|截止|截止到|截至到)$");
  private static final Pattern OPENED = Pattern.compile("[^。;0-9]{0,30}(?:以来|起),(?:截至|截止|截止到)");
  // 2025年|计划投资: of all of the year
  private static final Pattern PLANNED = Pattern.compile("[^,。;0-9]{0,12}(?:计划|目标|任务|预算)|第|首批");
  private static final int UNTIL_LENGTH = 3;
  private static final int SOON_DAYS = 100;
  private static final int MONTH_DAYS = 31;

  private Spans() {}

  /**
   * The time from the one found last on to another that stands at two indexes, if words join them.
   */
  static Optional<Moment> from(
      List<Moment> before, String text, int begin, int end, Optional<Period> last) {
    if (before.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    Moment first = before.get(before.size() - 1);
    if (first.period().isEmpty() || TO_END.indexOf(text.charAt(begin - 1)) < 0) {
      return Optional.empty();
    }
    Period opening = first.period().get();
    boolean joined =
        (!first.reference() || isDay(opening))
            && last.get().end().isAfter(opening.start())
            && TO.matcher(text).region(first.end(), begin).matches();
    return joined
        ? Optional.of(
            new Moment(
                first.begin(),
                end,
                Optional.of(new Period(opening.start(), last.get().end())),
                false))
        : Optional.empty();
  }

  /** The end of 至今 at an index, or the index. */
  static int upToNow(String text, int end) {
    return text.startsWith(NOW, end + 1)
            && UP_TO_NOW.matcher(text).region(end, text.length()).lookingAt()
        ? end + 2
        : end;
  }

  /** 截至10月 is the end of the month. */
  static Period until(String text, int begin, Period period) {
    boolean month =
        period.start().getDayOfMonth() == 1
            && period.end().toEpochDay() - period.start().toEpochDay() < MONTH_DAYS;
    boolean until =
        month && UNTIL.matcher(text).region(Math.max(0, begin - UNTIL_LENGTH), begin).find();
    return until ? new Period(period.end(), period.end()) : period;
  }

  /** 自2018年10月通车以来,截至: whether words join a time that opens a span to one that ends it. */
  static boolean isOpened(String text, Moment first, int begin) {
    return first.period().isEmpty()
        && first.begin() > 0
        && "自从".indexOf(text.charAt(first.begin() - 1)) >= 0
        && OPENED.matcher(text).region(first.end(), begin).matches();
  }

  /** From the first day of one time to the last of another. */
  static Period on(Period first, Period last) {
    return first.start().isAfter(last.end()) ? last : new Period(first.start(), last.end());
  }

  /** 截至8月6日,口岸2025年出境人员: of the year up to that day. */
  static Period upToDay(
      List<Moment> before, String text, int end, Period year, Optional<LocalDate> date) {
    Optional<Period> last =
        before.isEmpty() ? Optional.empty() : before.get(before.size() - 1).period();
    if (last.isEmpty() || !isDay(last.get())) {
      return year;
    }
    LocalDate first = year.start();
    LocalDate day = last.get().end();
    boolean toDate = date.isPresent() && date.get().equals(year.end());
    boolean whole = year.end().equals(first.plusYears(1).minusDays(1));
    boolean upToDay =
        first.getDayOfYear() == 1
            && (toDate || whole)
            && day.isAfter(first)
            && day.isBefore(year.end())
            && References.isUntil(text, before.get(before.size() - 1).begin())
            && !PLANNED.matcher(text).region(end, text.length()).lookingAt();
    return upToDay ? new Period(first, day) : year;
  }

  /** In January, 一季度计划开工 is of the quarter to come. */
  static Period planned(
      String text, int end, Optional<Integer> year, Period period, Optional<LocalDate> date) {
    boolean over = year.isEmpty() && date.isPresent() && period.end().isBefore(date.get());
    boolean whole = period.start().getYear() == period.end().getYear();
    if (!over || !whole || !date.get().isBefore(period.end().plusYears(1))) {
      return period;
    }
    boolean soon = period.start().plusYears(1).isBefore(date.get().plusDays(SOON_DAYS));
    return References.isPlanned(text, end, soon)
        ? new Period(period.start().plusYears(1), period.end().plusYears(1))
        : period;
  }

  private static boolean isDay(Period period) {
    return period.start().equals(period.end());
  }
}

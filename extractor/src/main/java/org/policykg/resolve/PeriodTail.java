package org.policykg.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.policykg.model.Period;

/**
 * What stands behind a time and makes another one of it: 1月|下旬, 三季度|末, 4月|以来, “十四五”|前四年.
 *
 * @param end index after it; where nothing stands there, after the time
 * @param since whether the time only began then, and what is told goes on
 */
record PeriodTail(int end, Optional<Period> period, boolean since) {
  private static final String SINCE = "以来";
  private static final String THIRDS = "上中下";
  private static final int THIRD = 10;
  private static final String COUNT = "一二三四";
  private static final int MONTH_DAYS = 31;
  private static final int YEAR_DAYS = 366;
  private static final int QUARTER_DAYS = 80;
  private static final int HALF_YEAR_DAYS = 190;

  /** Whether it is a month or less. */
  boolean isShort() {
    return period.isPresent() && days(period.get()) <= MONTH_DAYS;
  }

  static PeriodTail of(String text, int end, Optional<Period> period, Optional<LocalDate> date) {
    if (period.isEmpty()) {
      return new PeriodTail(end, period, false);
    }
    Period whole = period.get();
    if (isThird(text, end) && days(whole) > 1 && days(whole) <= MONTH_DAYS) {
      return since(text, end + 2, third(whole, THIRDS.indexOf(text.charAt(end))), date);
    }
    if (text.startsWith("末", end) && isQuarter(text, end, whole)) {
      return new PeriodTail(end + 1, Optional.of(new Period(whole.end(), whole.end())), false);
    }
    if (days(whole) > YEAR_DAYS) {
      return ofPlan(text, end, whole, date);
    }
    return since(text, end, whole, date);
  }

  private static boolean isThird(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end + 1) == '旬'
        && THIRDS.indexOf(text.charAt(end)) >= 0;
  }

  private static Period third(Period month, int number) {
    LocalDate first = month.start().plusDays((long) THIRD * number);
    return new Period(first, number == 2 ? month.end() : first.plusDays(THIRD - 1));
  }

  /** 三季度末, 上半年末. */
  private static boolean isQuarter(String text, int end, Period period) {
    return "度年".indexOf(text.charAt(end - 1)) >= 0
        && days(period) > QUARTER_DAYS
        && days(period) < HALF_YEAR_DAYS;
  }

  /** “十四五”以来, “十四五”末, “十四五”前四年. */
  private static PeriodTail ofPlan(String text, int end, Period plan, Optional<LocalDate> date) {
    if (text.startsWith(SINCE, end - 2)) {
      return since(text, end - 2, plan, date);
    }
    if (text.startsWith("开局之年", end)) {
      Period first = new Period(plan.start(), plan.start().plusYears(1).minusDays(1));
      return new PeriodTail(end + 4, Optional.of(first), false);
    }
    if (text.charAt(end - 1) == '末') {
      return new PeriodTail(end, Optional.of(new Period(plan.end(), plan.end())), false);
    }
    boolean first = text.startsWith("前", end) && text.startsWith("年", end + 2);
    int years = first ? COUNT.indexOf(text.charAt(end + 1)) + 1 : 0;
    return years == 0
        ? new PeriodTail(end, Optional.of(plan), false)
        : new PeriodTail(
            end + 3,
            Optional.of(new Period(plan.start(), plan.start().plusYears(years).minusDays(1))),
            false);
  }

  private static PeriodTail since(String text, int end, Period period, Optional<LocalDate> date) {
    int now = Spans.upToNow(text, end);
    if (now == end && !text.startsWith(SINCE, end)) {
      return new PeriodTail(end, Optional.of(period), false);
    }
    Optional<Period> span =
        date.filter(d -> !d.isBefore(period.start())).map(d -> new Period(period.start(), d));
    if (now > end) {
      return new PeriodTail(now, span, true);
    }
    return new PeriodTail(end + SINCE.length(), span, !text.startsWith("的", end + SINCE.length()));
  }

  private static long days(Period period) {
    return period.end().toEpochDay() - period.start().toEpochDay() + 1;
  }
}

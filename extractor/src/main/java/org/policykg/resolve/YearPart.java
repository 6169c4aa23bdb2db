package org.policykg.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.policykg.model.Period;

/** A part of a year, whichever year it is: 上半年, 1-7月, 6月底. */
record YearPart(MonthDay first, MonthDay last) {
  // How long behind the document's date a period may end that is spoken of without its year: a
  // speech of June 20 says 上半年.
  private static final int UNFINISHED_DAYS = 31;

  Period in(int year) {
    return new Period(first.atYear(year), last.atYear(year));
  }

  /**
   * The one that a text of a date means without saying its year: the last that is over, or soon
   * will be.
   */
  Optional<Period> nearest(LocalDate date) {
    Period period = in(date.getYear());
    boolean whole = first.equals(MonthDay.of(1, 1)) && last.equals(MonthDay.of(12, 31));
    boolean yearEnd = first.equals(MonthDay.of(12, 31));
    if ((whole || yearEnd) && date.getMonthValue() > 3 && date.getMonthValue() < 12) {
      return Optional.empty();
    }
    // in January 一季度 is the one that has begun
    boolean quarter = first.getMonthValue() + 3 > last.getMonthValue();
    boolean begun = quarter && date.getMonthValue() == 1 && !period.start().isAfter(date);
    return Optional.of(
        !begun && period.end().isAfter(date.plusDays(UNFINISHED_DAYS))
            ? in(date.getYear() - 1)
            : period);
  }

  static Optional<YearPart> months(String first, String last) {
    if (first == null) {
      return Optional.empty();
    }
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    return from >= 1 && from <= to && to <= 12
        ? Optional.of(new YearPart(MonthDay.of(from, 1), lastDay(to)))
        : Optional.empty();
  }

  static Optional<YearPart> firstMonths(String number) {
    if (number == null) {
      return Optional.empty();
    }
    int digit = "一二三四五六七八九十".indexOf(number.replace('两', '二')) + 1;
    String count = digit > 0 ? String.valueOf(digit) : number.equals("十一") ? "11" : number;
    return count.matches("\\d{1,2}") ? months("1", count) : Optional.empty();
  }

  static Optional<YearPart> day(String month, String day, String late) {
    if (month == null || Integer.parseInt(month) < 1 || Integer.parseInt(month) > 12) {
      return Optional.empty();
    }
    int number = Integer.parseInt(month);
    MonthDay last = lastDay(number);
    if (day != null) {
      return monthDay(month, day).map(one -> new YearPart(one, one));
    }
    return Optional.of(new YearPart(late == null ? MonthDay.of(number, 1) : last, last));
  }

  static Optional<MonthDay> monthDay(String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= lastDay(m).getDayOfMonth()
        ? Optional.of(MonthDay.of(m, d))
        : Optional.empty();
  }

  private static MonthDay lastDay(int month) {
    return MonthDay.of(month, month == 2 ? 29 : YearMonth.of(2001, month).lengthOfMonth());
  }
}

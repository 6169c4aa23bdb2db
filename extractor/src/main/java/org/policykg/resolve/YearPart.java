package org.policykg.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.policykg.model.Period;
import org.policykg.ontology.Table;

/** A part of a year, whichever year it is: 上半年, 1-7月, 6月底. */
record YearPart(MonthDay first, MonthDay last) {
  // How long behind the document's date a period may end that is spoken of without its year: a
  // speech of June 20 says 上半年.
  private static final int UNFINISHED_DAYS = 31;
  private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  /** The part that a row of {@code year-parts.tsv} gives. */
  static YearPart of(Table.Row row) {
    return new YearPart(
        MonthDay.parse("--" + row.get("first")), MonthDay.parse("--" + row.get("last")));
  }

  Period in(int year) {
    return new Period(first.atYear(year), last.atYear(year));
  }

  /**
   * The one that a text of a date means without saying its year: the last that is over, or soon
   * will be.
   */
  Optional<Period> nearest(LocalDate date) {
    Period period = in(date.getYear());
    boolean whole = first.equals(FIRST_DAY) && last.equals(LAST_DAY);
    boolean yearEnd = first.equals(LAST_DAY);
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

  /**
   * It in the year that was named last, or else the one that a text of a date means.
   *
   * @param context the year that was named last
   */
  Optional<Period> in(OptionalInt context, Optional<LocalDate> date) {
    if (context.isPresent()) {
      return Optional.of(in(context.getAsInt()));
    }
    return date.isPresent() ? nearest(date.get()) : Optional.empty();
  }

  /** Whole months or a day, as the expression for times has matched them. */
  static Optional<YearPart> ofMonths(Matcher m) {
    if (m.group("m1") != null) {
      return months(m.group("m1"), m.group("m2"));
    }
    if (m.group("n1") != null) {
      return months(m.group("n1"), m.group("n2"));
    }
    if (m.group("month") != null) {
      return day(m.group("month"), m.group("day"), m.group("late"));
    }
    if (m.group("nonth") != null) {
      return day(m.group("nonth"), m.group("nday"), m.group("nlate"));
    }
    String first = m.group("months") != null ? m.group("months") : m.group("nonths");
    return first == null ? Optional.empty() : firstMonths(first);
  }

  /** Days from one to another, as the expression for times has matched them: 4月29日至5月3日. */
  static Optional<YearPart> ofDays(Matcher m) {
    String month = m.group("dm2") == null ? m.group("dm1") : m.group("dm2");
    Optional<MonthDay> first = monthDay(m.group("dm1"), m.group("dd1"));
    Optional<MonthDay> last = monthDay(month, m.group("dd2"));
    return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of(new YearPart(first.get(), last.get()));
  }

  private static Optional<YearPart> months(String first, String last) {
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    return from >= 1 && from <= to && to <= 12
        ? Optional.of(new YearPart(MonthDay.of(from, 1), lastDay(to)))
        : Optional.empty();
  }

  private static Optional<YearPart> firstMonths(String number) {
    int digit = "一二三四五六七八九十".indexOf(number.replace('两', '二')) + 1;
    String count = digit > 0 ? String.valueOf(digit) : number.equals("十一") ? "11" : number;
    return count.matches("\\d{1,2}") ? months("1", count) : Optional.empty();
  }

  private static Optional<YearPart> day(String month, String day, String late) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    if (day != null) {
      return monthDay(month, day).map(one -> new YearPart(one, one));
    }
    MonthDay last = lastDay(number);
    return Optional.of(new YearPart(late == null ? MonthDay.of(number, 1) : last, last));
  }

  private static Optional<MonthDay> monthDay(String month, String day) {
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

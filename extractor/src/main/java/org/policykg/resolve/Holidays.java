package org.policykg.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.ChineseNumber;
import org.policykg.model.Period;
import org.policykg.ontology.Table;

/**
 * The public holidays of the years that the State Council has announced, and the forty days of 春运.
 * What texts say of them: 国庆假期, 中秋、国庆假期八天, 春节假期前三天, “五一”假期首日, 春运以来.
 */
final class Holidays {
  private static final long NEAR_DAYS = 120;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");
  // 首日, 第三天, 前三天, 八天
  static final Pattern DAYS =
      Pattern.compile("(?<at>首日|最后一天)|(?<kind>[第前]?)(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})[天日]");
  private static final Pattern BARE = Pattern.compile("假[期日]");
  // 春运 is none
  private static final int LONGEST = 10;
  private static final String SINCE = "以来";
  // the feast itself, not the first day off
  private static final String THAT_DAY = "当天";
  private static final String OTHER_YEARS = "去上前明";

  private final List<Holiday> holidays;

  Holidays(Lexicon lexicon) {
    holidays = lexicon.table("holidays.tsv").rows().stream().map(Holidays::holiday).toList();
  }

  private static Holiday holiday(Table.Row row) {
    LocalDate first = day(row, "first");
    LocalDate last = day(row, "last");
    if (last.isBefore(first)) {
      throw row.refuse("ends on " + last + ", before it begins on " + first);
    }
    return new Holiday(List.of(row.get("names").split("\\|")), first, last);
  }

  private static LocalDate day(Table.Row row, String column) {
    try {
      return LocalDate.parse(row.get(column));
    } catch (DateTimeParseException e) {
      throw row.refuse(column + " '" + row.get(column) + "' is no day such as 2024-10-01");
    }
  }

  /**
   * The days that words name, if the calendar of that year is known: 2024年“五一”假期.
   *
   * @param ahead whether what is expected of all of them is told
   */
  Optional<Period> days(String words, Optional<LocalDate> date, boolean ahead) {
    Optional<Holiday> meant = isBare(words, 0) ? current(date) : named(words, date);
    return meant.isPresent() ? days(words, meant.get(), date, ahead) : Optional.empty();
  }

  /**
   * The one holiday that words name; none where they name two, each with days of its own: 元旦、春节期间.
   */
  private Optional<Holiday> named(String words, Optional<LocalDate> date) {
    Matcher year = YEAR.matcher(words);
    Predicate<Holiday> when;
    if (year.find()) {
      when = in(Integer.parseInt(year.group()));
    } else if (date.isEmpty() || OTHER_YEARS.indexOf(words.charAt(0)) >= 0) {
      return Optional.empty();
    } else {
      LocalDate day = date.get();
      when = words.startsWith("今") ? in(day.getYear()) : h -> h.distance(day) <= NEAR_DAYS;
    }
    Optional<Holiday> found = Optional.empty();
    for (Holiday holiday : holidays) {
      // few are near, while to look for a name takes long
      if (when.test(holiday) && holiday.isIn(words)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(holiday);
      }
    }
    return found;
  }

  /** Whether words name no feast: 假期前三天. */
  static boolean isBare(String text, int at) {
    return BARE.matcher(text).region(at, text.length()).lookingAt();
  }

  /** 假期前三天 tells of the holiday that goes on, or has just ended. */
  private Optional<Holiday> current(Optional<LocalDate> date) {
    return date.flatMap(
        day ->
            holidays.stream()
                .filter(h -> h.length() <= LONGEST)
                .filter(h -> !day.isBefore(h.first()) && !day.isAfter(h.last().plusDays(2)))
                .findFirst());
  }

  private static Predicate<Holiday> in(int year) {
    return holiday -> holiday.last().getYear() == year;
  }

  private static Optional<Period> days(
      String words, Holiday holiday, Optional<LocalDate> date, boolean ahead) {
    LocalDate first = holiday.first();
    LocalDate last = holiday.last();
    if (words.endsWith(THAT_DAY)) {
      return Optional.empty();
    }
    Matcher days = DAYS.matcher(words);
    if (days.find()) {
      return days.group("at") == null
          ? counted(days, holiday)
          : Optional.of(days.group("at").equals("首日") ? one(first) : one(last));
    }
    boolean goingOn = date.filter(d -> d.isBefore(last)).isPresent();
    if (!goingOn || ahead) {
      return Optional.of(new Period(first, last));
    }
    return words.endsWith(SINCE)
        ? date.filter(d -> !d.isBefore(first)).map(d -> new Period(first, d))
        : Optional.empty();
  }

  private static Period one(LocalDate day) {
    return new Period(day, day);
  }

  /** 第三天, 前三天, 八天. */
  private static Optional<Period> counted(Matcher days, Holiday holiday) {
    String count = days.group("count");
    int number =
        Character.isDigit(count.charAt(0))
            ? Integer.parseInt(count)
            : ChineseNumber.value(count).map(n -> n.intValue()).orElse(0);
    if (number < 1 || number > holiday.length()) {
      return Optional.empty();
    }
    LocalDate last = holiday.first().plusDays(number - 1L);
    return switch (days.group("kind")) {
      case "第" -> Optional.of(one(last));
      case "前" -> Optional.of(new Period(holiday.first(), last));
      default ->
          number == holiday.length()
              ? Optional.of(new Period(holiday.first(), last))
              : Optional.empty();
    };
  }

  private record Holiday(List<String> names, LocalDate first, LocalDate last) {
    boolean isIn(String words) {
      for (String name : names) {
        if (words.contains(name)) {
          return true;
        }
      }
      return false;
    }

    long length() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Days from a date to its beginning. */
    long distance(LocalDate date) {
      return Math.abs(date.toEpochDay() - first.toEpochDay());
    }
  }
}

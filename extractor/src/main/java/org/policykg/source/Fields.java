package org.policykg.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/** Metadata from named values, as front matter, records and tables give them. */
final class Fields {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>[0-9]{4})(?<sign>[-/.年])(?<month>[0-9]{1,2})(?:\\k<sign>|月)(?<day>[0-9]{1,2})(?:日|[T ].*)?+(?![0-9-])",
          Pattern.DOTALL);

  private Fields() {}

  /**
   * Title, date (YYYY-MM-DD), place (a code, or a name that one division carries) and publisher.
   *
   * @param value the value of a name; empty where there is none
   * @throws UnreadableException in words, where a date is no date or a place no division
   */
  static Metadata metadata(Function<String, String> value) throws UnreadableException {
    String date = value.apply("date").strip();
    String place = value.apply("place").strip();
    return new Metadata(
        text(value.apply("title")),
        date.isEmpty() ? Optional.empty() : Optional.of(date(date)),
        place.isEmpty() ? Optional.empty() : Optional.of(place(place)),
        text(value.apply("publisher")));
  }

  private static Optional<String> text(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }

  private static LocalDate date(String text) throws UnreadableException {
    return day(text)
        .orElseThrow(
            () -> new UnreadableException("has the date '" + text + "', which is not YYYY-MM-DD"));
  }

  /**
   * The day that a text begins with: 2024-05-01, 2024/5/1, 2024.5.1, 2024年5月1日, a time behind it.
   */
  static Optional<LocalDate> day(String text) {
    try {
      if (isPlain(text)) {
        return Optional.of(
            LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
      }
      Matcher day = DAY.matcher(text.strip());
      return day.lookingAt()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(day.group("year")),
                  Integer.parseInt(day.group("month")),
                  Integer.parseInt(day.group("day"))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a text is YYYY-MM-DD, as those of records are. */
  private static boolean isPlain(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean sign = i == 4 || i == 7;
      boolean fits = sign ? c == '-' : (c >= '0' && c <= '9');
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String place(String text) throws UnreadableException {
    Divisions divisions = Divisions.standard();
    if (Division.isCode(text) && divisions.find(text).isPresent()) {
      return text;
    }
    List<Division> named =
        divisions.named(text).stream()
            .filter(division -> division.names().stream().anyMatch(name -> name.to().isEmpty()))
            .toList();
    if (named.size() == 1) {
      return named.get(0).code();
    }
    throw new UnreadableException(
        "has the place '"
            + text
            + "', which is no code of GB/T 2260"
            + (named.isEmpty()
                ? ""
                : "; it may be " + named.stream().map(Division::code).toList()));
  }
}

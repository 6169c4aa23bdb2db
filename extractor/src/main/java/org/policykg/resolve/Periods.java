package org.policykg.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policykg.lexicon.Alternation;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Period;
import org.policykg.ontology.Table;
import org.policykg.source.Metadata;

/** Finds the times that a sentence names and reads them against the document's date. */
public final class Periods {
  private static final Glance BULLETIN = Glance.of("统计公报|经济运行|主要经济指标|统计数据|经济形势|主要指标");
  private static final String WHOLE = "(?<![目0-9一二两三四五六七八九十半几多数每整当](?=年内)|目)";
  private static final String DASH = "[-—–―~～至到]";

  private final Map<String, Integer> yearWords = new LinkedHashMap<>();
  private final Map<String, Integer> dayWords = new LinkedHashMap<>();
  private final Map<String, YearPart> parts = new LinkedHashMap<>();
  private final Map<String, Period> plans = new LinkedHashMap<>();
  private final Pattern pattern;
  private final Seasons seasons;
  private final MomentBeginnings beginnings;

  public Periods(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("year-words.tsv").rows()) {
      yearWords.put(row.key(), row.integer("offset"));
    }
    for (Table.Row row : lexicon.table("day-words.tsv").rows()) {
      dayWords.put(row.key(), row.integer("offset"));
    }
    for (Table.Row row : lexicon.table("year-parts.tsv").rows()) {
      parts.put(row.key(), YearPart.of(row));
    }
    for (Table.Row row : lexicon.table("plan-periods.tsv").rows()) {
      plans.put(row.key(), years(row.integer("first"), row.integer("last")));
    }
    pattern = pattern();
    seasons = new Seasons(lexicon, yearWords.keySet());
    beginnings =
        new MomentBeginnings(
            Stream.concat(
                    Stream.of(yearWords, dayWords, plans, free())
                        .flatMap(words -> words.keySet().stream()),
                    seasons.beginnings().stream())
                .toList());
  }

  /** The parts of a year that say enough without one. */
  private Map<String, YearPart> free() {
    Map<String, YearPart> free = new LinkedHashMap<>(parts);
    free.keySet().removeIf(word -> word.length() == 1);
    return free;
  }

  // 2021-2025年; 2023年1-7月份; 今年以来; 去年底; 前5个月; 6月底; “十四五”期间
  private Pattern pattern() {
    String year = "(?:(?<year>(?:19|20)\\d{2})年|" + WHOLE + "(?<word>" + any(yearWords) + "))";
    String month =
        "(?<m1>\\d{1,2})(?:月份?)?"
            + DASH
            + "(?<m2>\\d{1,2})月份?"
            + "|(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|(?<late>底|末)|份)?"
            + "|前(?<months>\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月";
    String days =
        "(?<dm1>\\d{1,2})月(?<dd1>\\d{1,2})日?" + DASH + "(?:(?<dm2>\\d{1,2})月)?(?<dd2>\\d{1,2})日";
    return Pattern.compile(
        "(?:(?<dy>(?:19|20)\\d{2})年|今年)?(?=\\d{1,2}月)(?<![\\d.])"
            + days
            + "|(?<from>(?:19|20)\\d{2})年?"
            + DASH
            + "(?<until>(?:19|20)\\d{2})年(?!代)"
            + "|(?<today>"
            + any(dayWords)
            + ")"
            + "|(?=\\d{1,2}日)(?:(?<=截至|截止|截止到)|(?<=^|[,。:])(?=\\d{1,2}日[,上下晚凌清]))(?<only>\\d{1,2})日"
            + "|(?<plan>"
            + any(plans)
            + ")(?:期间|时期|以来|五年|末)?"
            + "|"
            + year
            + "度?的?(?:(?<part>"
            + any(parts)
            + ")|"
            + month
            + "|(?<since>以来|年初以来|已))?"
            + "|(?<part2>"
            + any(free())
            + ")"
            + "|(?<![\\d.])(?:"
            + month.replace("<m", "<n").replace("<day", "<nday").replace("<late", "<nlate")
            + ")");
  }

  private static String any(Map<String, ?> words) {
    return Alternation.of(words.keySet());
  }

  /** Where a time can begin. */
  MomentBeginnings beginnings() {
    return beginnings;
  }

  /**
   * The times of a sentence, in order.
   *
   * @param date the document's date; without one only full dates can be told
   */
  public List<Moment> in(String text, Optional<LocalDate> date) {
    int at = beginnings.next(text, 0, text.length());
    if (at < 0) {
      return List.of();
    }
    List<Moment> found = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int next; at >= 0; at = beginnings.next(text, next, text.length())) {
      next = at + 1;
      boolean matched = m.region(at, text.length()).lookingAt();
      Optional<Moment> season = seasons.at(text, at, date);
      if (!matched && season.isEmpty()) {
        continue;
      }
      Optional<Integer> named = matched ? namedYear(m, date) : Optional.empty();
      Moment moment = season.isPresent() ? season.get() : moment(text, m, named, year, date, found);
      next = moment.end();
      if (named.isPresent() && moment.period().isPresent() && !moment.reference()) {
        year = OptionalInt.of(named.get());
      }
      // a span takes the place of its beginning
      while (!found.isEmpty() && found.get(found.size() - 1).begin() >= moment.begin()) {
        found.remove(found.size() - 1);
      }
      found.add(References.goesOn(text, found, moment) ? moment.asReference() : moment);
    }
    return found;
  }

  private Moment moment(
      String text,
      Matcher m,
      Optional<Integer> named,
      OptionalInt year,
      Optional<LocalDate> date,
      List<Moment> before) {
    boolean plan = m.group("plan") != null && text.startsWith("规划", m.end());
    boolean day = m.group("day") != null || m.group("nday") != null;
    boolean today = m.group("today") != null || m.group("only") != null;
    Optional<Period> told = period(m, named, year, date);
    if (told.isPresent()) {
      Period planned = Spans.planned(text, m.end(), named, told.get(), date);
      told = Optional.of(Spans.until(text, m.start(), planned));
    }
    Optional<Moment> span = Spans.from(before, text, m.start(), m.end(), told);
    if (span.isPresent()) {
      return span.get();
    }
    Optional<Period> period =
        told.isEmpty() || References.isOpen(text, m.start(), m.end(), day)
            ? Optional.empty()
            : Optional.of(joined(text, m, named, told.get(), date, before));
    PeriodTail tail = PeriodTail.of(text, m.end(), period, date);
    boolean reference =
        plan || References.isReference(text, m.start(), tail.end(), day && !tail.since(), today);
    return new Moment(m.start(), tail.end(), tail.period(), reference)
        .until(References.holdsUntil(text, m.start(), tail.end(), tail.isShort()));
  }

  /** A time with what stands in front of it, to which it belongs. */
  private Period joined(
      String text,
      Matcher m,
      Optional<Integer> named,
      Period told,
      Optional<LocalDate> date,
      List<Moment> before) {
    Period last = named.isEmpty() ? told : Spans.upToDay(before, text, m.end(), told, date);
    Optional<Period> first = opened(text, before, m.start(), date);
    return first.isPresent() ? Spans.on(first.get(), last) : last;
  }

  /** The time of 自2018年10月通车以来, where 截至2024年7月 stands behind it. */
  private Optional<Period> opened(
      String text, List<Moment> before, int begin, Optional<LocalDate> date) {
    if (before.isEmpty() || !Spans.isOpened(text, before.get(before.size() - 1), begin)) {
      return Optional.empty();
    }
    Moment first = before.get(before.size() - 1);
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return m.region(first.begin(), text.length()).lookingAt()
        ? period(m, namedYear(m, date), OptionalInt.empty(), date)
        : Optional.empty();
  }

  /** The period of a statistical bulletin, as its title gives it: 2023年国民经济和社会发展统计公报. */
  public Optional<Period> ofHeading(Metadata metadata) {
    Optional<String> title = metadata.title();
    if (title.isEmpty() || !BULLETIN.in(title.get())) {
      return Optional.empty();
    }
    List<Moment> named = in(title.get(), metadata.date());
    return named.isEmpty() ? Optional.empty() : named.get(0).period();
  }

  private Optional<Integer> namedYear(Matcher m, Optional<LocalDate> date) {
    if (m.group("dy") != null) {
      return Optional.of(Integer.valueOf(m.group("dy")));
    }
    if (m.group("year") != null) {
      return Optional.of(Integer.valueOf(m.group("year")));
    }
    String word = m.group("word");
    return word == null || date.isEmpty()
        ? Optional.empty()
        : Optional.of(date.get().getYear() + yearWords.getOrDefault(word, 0));
  }

  private Optional<Period> period(
      Matcher m, Optional<Integer> named, OptionalInt context, Optional<LocalDate> date) {
    if (isYearAlone(m)) {
      return named.isPresent() ? wholeYear(m, named.get(), date) : Optional.empty();
    }
    if (m.group("from") != null) {
      int from = Integer.parseInt(m.group("from"));
      int until = Integer.parseInt(m.group("until"));
      return from <= until ? Optional.of(years(from, until)) : Optional.empty();
    }
    if (m.group("plan") != null) {
      return Optional.ofNullable(plans.get(m.group("plan")));
    }
    if (m.group("today") != null) {
      if (date.isEmpty()) {
        return Optional.empty();
      }
      LocalDate day = date.get().plusDays(dayWords.getOrDefault(m.group("today"), 0));
      return Optional.of(new Period(day, day));
    }
    if (m.group("only") != null) {
      int day = Integer.parseInt(m.group("only"));
      return date.map(d -> d.getDayOfMonth() < day ? d.minusMonths(1) : d)
          .filter(d -> day > 0 && day <= d.lengthOfMonth())
          .map(d -> d.withDayOfMonth(day))
          .map(d -> new Period(d, d));
    }
    boolean days = m.group("dm1") != null;
    Optional<YearPart> part = days ? YearPart.ofDays(m) : part(m);
    if (part.isPresent()) {
      return named.isPresent()
          ? Optional.of(part.get().in(named.get()))
          : part.get().in(context, date);
    }
    return named.isEmpty() || days ? Optional.empty() : wholeYear(m, named.get(), date);
  }

  /** 2023年, 今年: most times are no more than that. */
  private static boolean isYearAlone(Matcher m) {
    int year = m.end("year");
    return m.end() == (year < 0 ? m.end("word") : year + 1);
  }

  private static Optional<Period> wholeYear(Matcher m, int year, Optional<LocalDate> date) {
    LocalDate first = LocalDate.of(year, 1, 1);
    boolean current = m.group("year") == null && date.isPresent() && date.get().getYear() == year;
    if (current || m.group("since") != null) {
      return date.isEmpty() || date.get().isBefore(first)
          ? Optional.empty()
          : Optional.of(new Period(first, date.get()));
    }
    return Optional.of(years(year, year));
  }

  private Optional<YearPart> part(Matcher m) {
    String word = m.group("part") != null ? m.group("part") : m.group("part2");
    if (word != null) {
      return Optional.ofNullable(parts.get(word));
    }
    return YearPart.ofMonths(m);
  }

  private static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}

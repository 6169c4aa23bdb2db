package org.policykg.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.model.Period;

/**
 * Times whose days no calendar tells, 今年暑期, 三年来, or only that of the holidays: 今年春节假期. What is told
 * of one has its days or no period, not that of the year in front of it.
 */
final class Seasons {
  private static final String AND = "、和及暨";
  static final String COUNTS = "一两二三四五六七八九十近多";
  private static final String YEARS_ON = "年来";
  private static final int YEAR = 5;
  // 国庆假期, 全国预计|出游
  private static final Pattern AHEAD = Pattern.compile("[^。;0-9]{0,20}?(?:预计|预测|将(?!近))");
  private static final Pattern STAGE = Pattern.compile("(?:首日|最后一天|第[^,;:。]{1,2}[天日])$");

  private final List<String> words;
  private final WordTree<String> names;
  private final WordTree<String> tails;
  private final WordTree<String> years;
  private final Holidays holidays;

  Seasons(Lexicon lexicon, Collection<String> yearWords) {
    words = lexicon.words("seasons.tsv");
    names = WordTree.byBeginning(words);
    tails = WordTree.byBeginning(lexicon.words("season-tails.tsv"));
    years = WordTree.byBeginning(yearWords);
    holidays = new Holidays(lexicon);
  }

  /** What one can begin with that is no count and no year. */
  List<String> beginnings() {
    return words;
  }

  /** The one that begins at an index. */
  Optional<Moment> at(String text, int at, Optional<LocalDate> date) {
    int end = end(text, at);
    if (end < 0) {
      return Optional.empty();
    }
    boolean ahead = AHEAD.matcher(text).region(end, text.length()).lookingAt();
    Optional<Period> days = holidays.days(text.substring(at, end), date, ahead);
    boolean reference = isReference(text, at, end) || isStage(text, at, end, days);
    return Optional.of(new Moment(at, end, days, reference));
  }

  private int end(String text, int at) {
    int counted = counted(text, at);
    if (counted >= 0) {
      return counted;
    }
    int from = behindYear(text, at);
    int end = named(text, from);
    if (end == from) {
      return -1;
    }
    int tail = longest(tails, text, end);
    boolean bare = Holidays.isBare(text, at) && behindDays(text, end) > end;
    return from > at || tail > end || bare ? behindDays(text, tail) : -1;
  }

  private static int behindDays(String text, int end) {
    Matcher days = Holidays.DAYS.matcher(text).region(end, text.length());
    return days.lookingAt() ? days.end() : end;
  }

  /** Whether it only says which day the time named before is: 今天是春节假期第三天. */
  private static boolean isStage(String text, int begin, int end, Optional<Period> days) {
    return STAGE.matcher(text).region(begin, end).find()
        && (days.isEmpty() || text.startsWith("是", begin - 1));
  }

  private static boolean isReference(String text, int begin, int end) {
    return text.startsWith("进入", end) || References.isReference(text, begin, end, false, false);
  }

  /** The end of a count of years that begins at an index, or -1: 三年来. */
  static int counted(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + 2 && isCount(text.charAt(end))) {
      end++;
    }
    return end > at && text.startsWith(YEARS_ON, end) ? end + YEARS_ON.length() : -1;
  }

  private static boolean isCount(char c) {
    return (c >= '0' && c <= '9') || COUNTS.indexOf(c) >= 0;
  }

  private int behindYear(String text, int at) {
    int end = longest(years, text, at);
    if (end == at && at + YEAR <= text.length() && text.charAt(at + YEAR - 1) == '年') {
      end = isNumber(text, at, at + YEAR - 1) ? at + YEAR : at;
    }
    return end > at && text.startsWith("的", end) ? end + 1 : end;
  }

  private static boolean isNumber(String text, int begin, int end) {
    int at = begin;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == end;
  }

  /** 中秋、国庆. */
  private int named(String text, int from) {
    int end = longest(names, text, from);
    while (end > from && end < text.length() && AND.indexOf(text.charAt(end)) >= 0) {
      int next = longest(names, text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int longest(WordTree<String> words, String text, int at) {
    Optional<String> word = words.longest(text, at, text.length());
    return word.isPresent() ? at + word.get().length() : at;
  }
}

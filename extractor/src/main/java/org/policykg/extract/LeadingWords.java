package org.policykg.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/** The words that lead to an indicator and are no part of it: marks, times, places, adverbs. */
final class LeadingWords {
  static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|[多数](?=[年月项大]))";

  private static final Pattern YEARS_ON_END =
      Pattern.compile("连续(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[年月天日]|个[月季]度?)(?:在|位)?");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:近|过去|这|连续|用)?" + COUNT + "年(?:来|间|内|时间)?(?!期|[\\p{IsHan}]?(?:行动|计划|规划|制|生(?!产)))");
  private static final Pattern FIRSTLY = Pattern.compile("[一二三四五六七八九十]{1,2}是");

  private static final List<Pattern> COUNTED = List.of(YEARS_ON_END, YEARS, FIRSTLY);
  // what they begin with
  // the one-letter names of countries
  private static final Letters COUNTRIES = Letters.of("越美俄日韩法德英欧非老泰巴哈乌蒙印澳柬缅朝意");
  private static final Letters COUNTED_BEGIN = Letters.of("近过这连用0123456789一二两三四五六七八九十多数");
  // 三亚|经济圈 is no part of 三亚
  private static final List<String> WIDER = List.of("经济圈", "都市圈", "经济带", "城市群");
  private static final int LONGEST_AREA = 4;
  private static final Letters MARKS = Letters.of("、的“”\"·; ");

  private final WordTree<String> fillers;
  private final WordTree<String> areaWords;
  private final WordTree<String> areaCompounds;
  private final Set<String> kept;
  private final Set<String> postpositions;
  private final LightVerbs lightVerbs;

  LeadingWords(Lexicon lexicon, LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
    fillers = WordTree.byBeginning(lexicon.words("fillers.tsv"));
    areaWords = WordTree.byBeginning(lexicon.words("area-words.tsv"));
    areaCompounds = WordTree.byBeginning(lexicon.words("area-compounds.tsv"));
    kept = words(lexicon, "kept");
    postpositions = words(lexicon, "postposition");
  }

  /** The words of {@code indicator-words.tsv} that have a role. */
  static Set<String> words(Lexicon lexicon, String role) {
    return lexicon.table("indicator-words.tsv").rows().stream()
        .filter(row -> row.get("role").equals(role))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The end of the mark, time, subject or place that begins at an index. */
  int behindNamed(ParsedSentence parse, int begin, int end) {
    int at = begin;
    while (at < end && MARKS.has(parse.text().charAt(at)) && !opensName(parse.text(), at, end)) {
      at++;
    }
    if (at == end) {
      return at;
    }
    int aside = behindAside(parse.text(), at, end);
    if (aside > at) {
      return aside;
    }
    if (opensNext(parse, at)) {
      return at + 1;
    }
    int counted = behindCount(parse.text(), at, end);
    if (counted > at) {
      return counted;
    }
    // 湖南、安徽等|地: the subject ends at 等
    if (at > 0 && parse.text().charAt(at) == '地' && parse.text().charAt(at - 1) == '等') {
      return at + 1;
    }
    for (Moment moment : parse.moments()) {
      if (moment.begin() == at && moment.end() <= end) {
        return moment.end();
      }
    }
    for (Subject subject : parse.subjects()) {
      if (subject.begin() == at && subject.end() <= end) {
        return subject.end();
      }
    }
    return behindPlace(parse, at, end);
  }

  /** 瞪羚企业358户和|独角兽企业1户. */
  private static boolean opensNext(ParsedSentence parse, int at) {
    if ("和与及".indexOf(parse.text().charAt(at)) < 0) {
      return false;
    }
    for (Figure figure : parse.figures()) {
      if (figure.end() == at) {
        return true;
      }
    }
    return false;
  }

  /** 今天(5月3日)|客流量: what stands in brackets behind a time that was cut off. */
  private static int behindAside(String text, int at, int end) {
    int close = text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
    return close > 0 && close < end - 1 && "日月年".indexOf(text.charAt(close - 1)) >= 0
        ? close + 1
        : at;
  }

  /** 连续三年|位, 近五年来, 一是. */
  private static int behindCount(String text, int at, int end) {
    if (COUNTED_BEGIN.has(text.charAt(at))) {
      for (Pattern pattern : COUNTED) {
        Matcher years = pattern.matcher(text).region(at, end);
        if (years.lookingAt()) {
          return years.end();
        }
      }
    }
    return at;
  }

  private int behindPlace(ParsedSentence parse, int at, int end) {
    List<String> areas = areaWords.all(parse.text(), at, end);
    for (int i = areas.size() - 1; i >= 0; i--) {
      int last = at + areas.get(i).length();
      if (!within(parse, at, last)) {
        return last;
      }
    }
    for (Place place : parse.places()) {
      if (place.begin() == at && place.end() <= end && !joined(parse, place)) {
        return place.end();
      }
    }
    return at;
  }

  /** 全国性, 世界遗产: the area's name is only the front of a word. */
  private boolean within(ParsedSentence parse, int begin, int end) {
    return parse.has(end, '性')
        || areaCompounds.longest(parse.text(), begin, parse.text().length()).isPresent();
  }

  private static boolean joined(ParsedSentence parse, Place place) {
    return place.end() < parse.text().length()
        && (parse.places().stream().anyMatch(p -> p.begin() == place.end())
            || "港籍湾段站团".indexOf(parse.text().charAt(place.end())) >= 0
            || WIDER.stream().anyMatch(area -> parse.text().startsWith(area, place.end())));
  }

  /** Where the word begins that a cut at an index would break: 国内|生产总值. */
  int unbroken(ParsedSentence parse, int from, int begin) {
    for (int at = Math.max(from, begin - LONGEST_AREA); at < begin; at++) {
      int end =
          at
              + areaCompounds
                  .longest(parse.text(), at, parse.text().length())
                  .map(String::length)
                  .orElse(0);
      if (end > begin) {
        return at;
      }
    }
    return begin;
  }

  private static boolean opensName(String text, int at, int end) {
    int close = text.indexOf('”', at);
    return text.charAt(at) == '“' && close > 0 && close < end;
  }

  /** The end of the adverb or connective that begins at an index. */
  int behindFiller(ParsedSentence parse, int begin, int end) {
    if (lightVerbs.isCompound(parse.text(), begin)) {
      return begin;
    }
    Word adverb = parse.words().from(begin);
    if (adverb != null && isAdverb(adverb) && adverb.end() < end) {
      Word next = parse.words().from(adverb.end());
      if (next != null && tells(next)) {
        return adverb.end();
      }
    }
    List<String> standing = fillers.all(parse.text(), begin, end);
    for (int i = standing.size() - 1; i >= 0; i--) {
      String word = standing.get(i);
      if (parse.isWords(begin, begin + word.length())
          && (!postpositions.contains(word) || isBehindNoun(parse, begin))
          && !isCountries(parse, begin)) {
        return begin + word.length();
      }
    }
    return begin;
  }

  /** 景区|内, but 开展|内镜检查 and, at the begin of a clause, 中老铁路. */
  private static boolean isBehindNoun(ParsedSentence parse, int index) {
    Word before = parse.words().to(index);
    return parse.clauseStart(index, 0) < index
        && (before == null || !before.nature().startsWith("v"));
  }

  /** 2024年|中越贸易额, but not 2024年中. */
  private static boolean isCountries(ParsedSentence parse, int index) {
    return parse.has(index, '中')
        && index + 1 < parse.text().length()
        && COUNTRIES.has(parse.text().charAt(index + 1))
        && parse.moments().stream().anyMatch(moment -> moment.end() == index);
  }

  private boolean isAdverb(Word word) {
    boolean adverb =
        switch (word.nature()) {
          case "d", "c" -> true;
          // 认真|办理
          case "ad" -> Segmenter.isPlainAdverb(word.text());
          default -> false;
        };
    return adverb && !kept.contains(word.text());
  }

  private static boolean tells(Word word) {
    return word.nature().startsWith("v") || word.nature().equals("d") || word.nature().equals("p");
  }
}

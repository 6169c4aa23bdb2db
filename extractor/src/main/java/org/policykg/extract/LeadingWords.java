package org.policykg.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policykg.lexicon.FirstLetters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Place;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/** The words that lead to an indicator and are no part of it: marks, times, places, adverbs. */
final class LeadingWords {
  static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|[多数](?=[年月项大]))";

  private static final Pattern YEARS_ON_END =
      Pattern.compile("连续(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[年月](?:在|位)?");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:近|过去|这|连续|用)?" + COUNT + "年(?:来|间|内|时间)?(?![\\p{IsHan}]?(?:行动|计划|规划|制|生(?!产)))");
  private static final Pattern FIRSTLY = Pattern.compile("[一二三四五六七八九十]{1,2}是");

  private final FirstLetters<String> fillers;
  private final FirstLetters<String> areaWords;
  private final FirstLetters<String> areaCompounds;
  private final Set<String> kept;
  private final Set<String> postpositions;
  private final LightVerbs lightVerbs;

  LeadingWords(Lexicon lexicon, LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
    fillers = longestFirst(lexicon.words("fillers.tsv"));
    areaWords = longestFirst(lexicon.words("area-words.tsv"));
    areaCompounds = FirstLetters.of(lexicon.words("area-compounds.tsv"));
    kept = words(lexicon, "kept");
    postpositions = words(lexicon, "postposition");
  }

  private static FirstLetters<String> longestFirst(List<String> words) {
    return FirstLetters.of(
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
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
    while (at < end
        && "、的“”\"·; ".indexOf(parse.text().charAt(at)) >= 0
        && !opensName(parse.text(), at, end)) {
      at++;
    }
    for (Pattern pattern : List.of(YEARS_ON_END, YEARS, FIRSTLY)) {
      Matcher years = pattern.matcher(parse.text()).region(at, end);
      if (years.lookingAt()) {
        return years.end();
      }
    }
    // 湖南、安徽等|地: the subject ends at 等
    if (at > 0
        && at < end
        && parse.text().charAt(at) == '地'
        && parse.text().charAt(at - 1) == '等') {
      return at + 1;
    }
    int from = at;
    Optional<Integer> moment =
        parse.moments().stream()
            .filter(m -> m.begin() == from && m.end() <= end)
            .map(Moment::end)
            .findFirst();
    Optional<Integer> subject =
        parse.subjects().stream()
            .filter(s -> s.begin() == from && s.end() <= end)
            .map(Subject::end)
            .findFirst();
    Optional<Integer> area =
        areaWords.at(parse.text(), from).stream()
            .filter(w -> parse.text().startsWith(w, from))
            .map(w -> from + w.length())
            .filter(e -> e <= end && !within(parse, from, e))
            .findFirst();
    Optional<Integer> place =
        parse.places().stream()
            .filter(p -> p.begin() == from && p.end() <= end && !joined(parse, p))
            .map(Place::end)
            .findFirst();
    return moment.or(() -> subject).or(() -> area).or(() -> place).orElse(at);
  }

  /** 全国性, 世界遗产: the area's name is only the front of a word. */
  private boolean within(ParsedSentence parse, int begin, int end) {
    return parse.has(end, '性')
        || areaCompounds.at(parse.text(), begin).stream()
            .anyMatch(word -> parse.text().startsWith(word, begin));
  }

  private static boolean joined(ParsedSentence parse, Place place) {
    return place.end() < parse.text().length()
        && (parse.places().stream().anyMatch(p -> p.begin() == place.end())
            || "港籍湾段".indexOf(parse.text().charAt(place.end())) >= 0);
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
    Optional<Word> adverb =
        parse
            .wordAt(begin)
            .filter(word -> word.nature().equals("d") || word.nature().equals("c"))
            .filter(word -> word.end() < end && !kept.contains(word.text()))
            .filter(word -> parse.wordAt(word.end()).filter(LeadingWords::tells).isPresent());
    if (adverb.isPresent()) {
      return adverb.get().end();
    }
    return fillers.at(parse.text(), begin).stream()
        .filter(word -> parse.text().startsWith(word, begin) && begin + word.length() <= end)
        .filter(word -> parse.isWords(begin, begin + word.length()))
        .filter(word -> !postpositions.contains(word) || parse.clauseStart(begin, 0) < begin)
        .map(word -> begin + word.length())
        .findFirst()
        .orElse(begin);
  }

  private static boolean tells(Word word) {
    return word.nature().startsWith("v") || word.nature().equals("d") || word.nature().equals("p");
  }
}

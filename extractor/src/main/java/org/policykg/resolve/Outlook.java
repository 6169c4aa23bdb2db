package org.policykg.resolve;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Weights;
import org.policykg.text.Sentence;

/**
 * Which sentences of a document look ahead: those under a heading that says so (二、2026年工作安排); in a
 * part of a report without headings, the paragraphs whose words are those of plans.
 */
public final class Outlook {
  // numbers, marks, places and persons say nothing of time
  private static final Set<String> NAMING = Set.of("m", "w", "ns", "nr", "nt", "x");
  private static final int LONGEST_HEADING = 45;
  private static final Pattern CHAPTER =
      Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,2} )");
  // 2026年重点工作, “十四五”时期工作回顾: a line of its own
  private static final Pattern TIMED =
      Pattern.compile(
          "\\s*(?:20\\d{2}年|“十[一二三四五]五”)[^,;:。]{0,20}(?:回顾|总结|成就|任务|目标|工作|安排|打算|要求|思路|实事)");
  private static final String SPACES = " \t\n\u000B\f\r";
  private static final Letters CHAPTER_BEGIN = Letters.of("一二三四五六七八九十第" + SPACES);
  private static final Letters TIMED_BEGIN = Letters.of("“2" + SPACES);
  private static final Letters TIMED_END = Letters.of("顾结就务标作排算求路事");
  private static final Pattern CHAPTERS = Pattern.compile("(?m)^" + CHAPTER.pattern());
  private static final Pattern PAST = Pattern.compile("回顾|总结|成就|成效|情况|取得|过去|发展历程|完成情况");
  private static final Pattern FUTURE =
      Pattern.compile("(?:工作|目标|任务|要求|安排|部署|打算|思路|计划|重点|建议|展望|下一步|今后|未来|实事)");
  private static final Pattern AHEAD =
      Pattern.compile("今年|明年|下一步|今后|未来|下阶段|总体要求|主要目标|目标任务|重点任务|“十五五”");
  private static final int FEWEST_AIMS = 5;
  // 已建成, 累计, 增长5.5%: what is done
  private static final Glance DONE =
      Glance.of("[0-9]%?[,;:。、](?:.*)同比|累计|已|了|去年|首次|居全国|位居|增长[0-9.]+%(?!左右|以上)");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final Segmenter segmenter;
  private final Weights weights;

  public Outlook(Lexicon lexicon, Segmenter segmenter) {
    this.segmenter = segmenter;
    weights = new Weights(lexicon.table("outlook-weights.tsv"));
  }

  /**
   * The indexes in {@code sentences} of those that look ahead.
   *
   * @param own whether the division itself speaks, as reports do
   */
  public Set<Integer> ahead(List<Sentence> sentences, Optional<LocalDate> date, boolean own) {
    int first = 0;
    while (first < sentences.size() && !tells(sentences.get(first), date)) {
      first++;
    }
    if (first < sentences.size()) {
      Set<Integer> ahead = underHeadings(sentences, date);
      // a part of a report may begin in the middle of a chapter
      if (own) {
        ahead.addAll(byWords(sentences.subList(0, first)));
      }
      return ahead;
    }
    if (own) {
      return byWords(sentences);
    }
    return isPlan(sentences)
        ? IntStream.range(0, sentences.size()).boxed().collect(toSet())
        : Set.of();
  }

  private static Set<Integer> underHeadings(List<Sentence> sentences, Optional<LocalDate> date) {
    Set<Integer> ahead = new HashSet<>();
    boolean future = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (isHeading(sentences.get(i))) {
        future = looksAhead(sentences.get(i).text(), date).orElse(future);
      }
      if (future) {
        ahead.add(i);
      }
    }
    return ahead;
  }

  private Set<Integer> byWords(List<Sentence> sentences) {
    Map<Integer, Double> odds = new HashMap<>();
    for (Sentence sentence : sentences) {
      odds.merge(sentence.paragraph(), weights.odds(traits(sentence.text())), Double::sum);
    }
    Set<Integer> ahead = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (odds.getOrDefault(sentences.get(i).paragraph(), 0.0) > 0) {
        ahead.add(i);
      }
    }
    return ahead;
  }

  /** What can be seen of a sentence: its words, and which one comes first. */
  private List<String> traits(String text) {
    List<String> traits = new ArrayList<>(List.of("always"));
    for (Segmenter.Word word : segmenter.words(text)) {
      if (word.begin() == 0) {
        traits.add("first=" + word.gist());
      }
      if (!NAMING.contains(word.nature())) {
        traits.add("word=" + word.text());
      }
    }
    return traits;
  }

  /** Whether a text has headings of chapters, as reports do. */
  public static boolean mayHaveHeadings(String raw) {
    return CHAPTERS.matcher(raw).find();
  }

  /**
   * Whether sentences under headings look ahead, and what can be seen of them; nothing for a
   * document without headings.
   */
  public Map<List<String>, Boolean> exercises(List<Sentence> sentences, Optional<LocalDate> date) {
    Set<Integer> ahead = underHeadings(sentences, date);
    Map<List<String>, Boolean> exercises = new LinkedHashMap<>();
    boolean headed = false;
    for (int i = 0; i < sentences.size(); i++) {
      headed |= isHeading(sentences.get(i));
      if (headed && !isHeading(sentences.get(i))) {
        exercises.put(traits(sentences.get(i).text()), ahead.contains(i));
      }
    }
    return exercises;
  }

  private static boolean tells(Sentence sentence, Optional<LocalDate> date) {
    return isHeading(sentence) && looksAhead(sentence.text(), date).isPresent();
  }

  private static boolean isHeading(Sentence sentence) {
    if (sentence.end() - sentence.begin() > LONGEST_HEADING) {
      return false;
    }
    String view = sentence.view().text();
    char first = view.charAt(sentence.begin());
    return (CHAPTER_BEGIN.has(first) && CHAPTER.matcher(sentence.text()).lookingAt())
        || (TIMED_BEGIN.has(first)
            && TIMED_END.has(view.charAt(sentence.end() - 1))
            && TIMED.matcher(sentence.text()).matches());
  }

  /**
   * Whether a text without headings, such as a part of a report, says what will be done: most of
   * its figures are aims.
   */
  private static boolean isPlan(List<Sentence> sentences) {
    int aims = 0;
    for (Sentence sentence : sentences) {
      aims += Plans.isAim(sentence) ? 1 : 0;
    }
    return aims >= FEWEST_AIMS
        && aims > 3 * sentences.stream().filter(sentence -> DONE.in(sentence.text())).count();
  }

  /** What a heading says of the time of what stands under it: 一、做强工业 says nothing. */
  private static Optional<Boolean> looksAhead(String heading, Optional<LocalDate> date) {
    if (PAST.matcher(heading).find()) {
      return Optional.of(false);
    }
    Matcher year = YEAR.matcher(heading);
    if (year.find()) {
      int named = Integer.parseInt(year.group(1));
      return Optional.of(
          FUTURE.matcher(heading).find() && date.filter(d -> named >= d.getYear()).isPresent());
    }
    return AHEAD.matcher(heading).find() ? Optional.of(true) : Optional.empty();
  }
}

package org.policykg.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Place;
import org.policykg.ontology.Table;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/**
 * Finds what is measured in the words in front of a figure: without place, period, adverbs and
 * verb.
 */
final class Indicators {
  private static final Pattern YEARS_ON_END =
      Pattern.compile("连续(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[年月](?:在|位)?");
  private static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
  private static final Pattern YEARS =
      Pattern.compile("(?:近|过去|这|连续|用)?" + COUNT + "年(?:来|间|内|时间)?(?![\\p{IsHan}]?(?:行动|计划|规划|制))");
  private static final Pattern FIRSTLY = Pattern.compile("[一二三四五六七八九十]{1,2}是");
  // 城镇化率|五年|提高, 进出口总额|连续两年|超, 开行量、货运量|两项核心指标
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?:近|过去|这)?"
              + COUNT
              + "年(?:来|间|内)?|连续"
              + COUNT
              + "个?[年月]|(?:等)?"
              + COUNT
              + "[项个大](?:核心|主要|重点|关键|经济|重要|约束性|预期性){0,2}指标)$");
  // 长江禁渔以来|监测鱼类
  private static final Pattern SINCE = Pattern.compile("[^,;。、]{2,14}(?:以来|期间|之后)(?=[\\p{IsHan}])");
  private static final Pattern SUCH = Pattern.compile("像?[^,;。、]{0,10}这样的(?=[\\p{IsHan}])");
  private static final Pattern FIRST =
      Pattern.compile("[^,;。、]{0,12}(?:首个|首家|第一个)(?=[\\p{IsHan}])");
  private static final Set<String> FRAMES = Set.of("在", "对", "为", "向", "从", "于", "针对", "围绕", "聚焦");
  private static final Set<String> ADVERBS = Set.of("共", "累计", "预计", "已", "将", "共计", "已经", "总共");
  private static final Set<String> KEPT =
      Set.of("最", "非", "不", "未", "新", "准", "超", "净", "总", "全", "均", "常", "多", "主", "特", "高", "低");
  private static final Set<String> JOINED = Set.of("实现", "完成");
  private static final Set<String> PLANS = Set.of("计划", "预计");
  private static final Pattern UNNAMED = Pattern.compile("[\\d()]");
  private static final Pattern AND =
      Pattern.compile("、|(?<![饱共缓温总祥])和(?![美谐平气睦解])|以及|(?<![普涉波危顾以])及(?![时其格])|(?<![参赋])与");

  private final List<String> fillers;
  private final List<String> levelVerbs;
  private final List<Table.Row> lightVerbs;
  private final Set<String> innerVerbs;
  private final List<String> heads;
  private final Set<String> predicates;
  private final Set<String> compounds;
  private final List<String> areaWords;

  Indicators(Lexicon lexicon) {
    fillers = longestFirst(lexicon.words("fillers.tsv"));
    levelVerbs = longestFirst(lexicon.words("level-verbs.tsv"));
    lightVerbs =
        lexicon.table("light-verbs.tsv").rows().stream()
            .sorted(Comparator.comparingInt((Table.Row row) -> row.key().length()).reversed())
            .toList();
    innerVerbs =
        lightVerbs.stream()
            .filter(row -> !row.get("inner").isEmpty())
            .map(Table.Row::key)
            .collect(toUnmodifiableSet());
    heads = lexicon.words("shared-heads.tsv").stream().filter(word -> word.length() > 1).toList();
    predicates = new HashSet<>(lexicon.words("gap-verbs.tsv"));
    levelVerbs.stream().filter(word -> word.length() > 1).forEach(predicates::add);
    compounds = Set.copyOf(lexicon.words("verb-compounds.tsv"));
    areaWords = longestFirst(lexicon.words("area-words.tsv"));
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The words in front of a figure, cut down to the indicator. */
  Naming between(ParsedSentence parse, int from, int to) {
    int end = trimEnd(parse, from, beforeMove(parse, from, to));
    end = beforePredicate(parse, from, end);
    int begin = behindNumber(parse.text(), behindSubject(parse, from, end), end);
    begin = behindFrame(parse, begin, end);
    boolean framed = false;
    Optional<String> verb = Optional.empty();
    boolean kept = false;
    boolean cut = false;
    for (boolean moved = true; moved && begin < end && !kept; ) {
      int before = begin;
      begin = skipNamed(parse, begin, end);
      Optional<Table.Row> light = lightVerb(parse, begin, end);
      if (light.isPresent()) {
        kept = !light.get().get("keep").isEmpty();
        verb = Optional.of(light.get().key());
        begin = kept ? begin : skipAspect(parse.text(), begin + light.get().key().length(), end);
      } else {
        begin = skipFiller(parse, begin, end);
      }
      moved = begin > before;
      if (!moved && !framed) {
        begin = Math.max(behindFrame(parse, begin, end), behindAdverb(parse, begin, end));
        moved = begin > before;
        framed = true;
      }
      Optional<Word> inner = cut || moved ? Optional.empty() : lastInnerVerb(parse, begin, end);
      if (inner.isPresent()) {
        kept = keeps(inner.get().text());
        verb = Optional.of(inner.get().text());
        begin = kept ? inner.get().begin() : skipAspect(parse.text(), inner.get().end(), end);
        cut = true;
        moved = true;
      }
    }
    begin = Math.min(unquoted(parse.text(), begin, end), end);
    String text = parse.text().substring(begin, end);
    String name = verb.isEmpty() ? joined(parse, begin, end).orElse(text) : text;
    return new Naming(begin, Math.max(begin, end), verb, name);
  }

  /** 食品产业|实现|工业产值 is 食品产业工业产值; 基地|今年的|交易量 is 基地交易量. */
  private static Optional<String> joined(ParsedSentence parse, int begin, int end) {
    String text = parse.text();
    Stream<int[]> verbs =
        parse.words().stream()
            .filter(word -> JOINED.contains(word.text()) || plans(parse, word))
            .map(word -> new int[] {word.begin(), word.end()});
    Stream<int[]> times =
        parse.moments().stream()
            .map(m -> new int[] {m.begin(), parse.has(m.end(), '的') ? m.end() + 1 : m.end()});
    return Stream.concat(times, verbs)
        .filter(part -> part[0] > begin + 1 && part[1] < end - 1)
        .findFirst()
        .map(part -> text.substring(begin, part[0]) + text.substring(part[1], end));
  }

  /** 秋粮|计划|播种面积. */
  private static boolean plans(ParsedSentence parse, Word word) {
    return PLANS.contains(word.text())
        && parse.wordAt(word.end()).filter(next -> next.nature().startsWith("v")).isPresent();
  }

  /** 公安机关|共|破获案件: who does it stands in front. */
  private static int behindAdverb(ParsedSentence parse, int begin, int end) {
    return parse.words().stream()
        .filter(word -> word.begin() > begin && word.end() < end)
        .filter(word -> ADVERBS.contains(word.text()))
        .filter(
            word ->
                parse
                    .wordAt(word.end())
                    .filter(verb -> verb.nature().startsWith("v") && verb.end() < end)
                    .isPresent())
        .mapToInt(Word::end)
        .reduce((a, b) -> b)
        .orElse(begin);
  }

  /** 长江禁渔以来|监测鱼类, 成为首个|经济总量, 在多个领域|攻克|技术难题. */
  private static int behindFrame(ParsedSentence parse, int from, int end) {
    int begin = from;
    for (Pattern pattern : List.of(SINCE, FIRST, SUCH)) {
      Matcher m = pattern.matcher(parse.text()).region(begin, end);
      begin = m.lookingAt() ? m.end() : begin;
    }
    int start = begin;
    String phrase = parse.text().substring(begin, end);
    // 在新材料、装备制造等产业|攻克难题
    int least = Math.max(start + 1, start + phrase.lastIndexOf('等'));
    boolean framed = parse.wordAt(start).filter(word -> FRAMES.contains(word.text())).isPresent();
    return framed
        ? parse.words().stream()
            .filter(word -> word.begin() > least && word.end() < end)
            .filter(word -> word.nature().equals("v") && word.text().length() > 1)
            .findFirst()
            .map(verb -> behindVerb(parse, start, verb))
            .orElse(phrase.startsWith("在") && opensClause(parse, start) ? start + 1 : start)
        : start;
  }

  /** 在农业领域|举办活动, 在农业领域举办的|活动, but 对全国增长的贡献率. */
  private static int behindVerb(ParsedSentence parse, int start, Word verb) {
    boolean told = parse.has(verb.end(), '的');
    return !told ? verb.begin() : parse.has(start, '在') ? verb.end() + 1 : start;
  }

  private static boolean opensClause(ParsedSentence parse, int index) {
    return parse.clauseStart(index, 0) == index;
  }

  /**
   * A quotation that opens before the phrase and closes in it, or the other way round, is no part
   * of it.
   */
  private static int unquoted(String text, int begin, int end) {
    String phrase = text.substring(begin, end);
    int bracket = phrase.indexOf(')');
    if (bracket >= 0 && phrase.lastIndexOf('(', bracket) < 0) {
      return begin + bracket + 1;
    }
    int open = phrase.lastIndexOf('“');
    int close = phrase.indexOf('”');
    if (close >= 0 && (phrase.indexOf('“') < 0 || close < phrase.indexOf('“'))) {
      return begin + close + 1;
    }
    return open >= 0 && phrase.indexOf('”', open) < 0 ? begin + open + 1 : begin;
  }

  /** 人均收入|高于全国、突破3万元: what follows the list's comma is told of the clause's subject. */
  private int beforePredicate(ParsedSentence parse, int from, int end) {
    if (end >= parse.text().length() || parse.text().charAt(end) != '、') {
      return end;
    }
    int limit = end;
    return parse.words().stream()
        .filter(word -> word.begin() > from + 1 && word.end() < limit)
        .filter(word -> predicates.contains(word.text()))
        .mapToInt(Word::begin)
        .findFirst()
        .orElse(end);
  }

  /** 低保标准|从每月796元: the preposition ends the indicator. */
  private static int beforeMove(ParsedSentence parse, int from, int to) {
    return parse.words().stream()
        .filter(word -> word.begin() > from && word.end() <= to)
        .filter(word -> word.text().equals("从") || word.text().equals("由"))
        .mapToInt(Word::begin)
        .findFirst()
        .orElse(to);
  }

  /** In 上榜250强、数量 the items of the list are not of one kind; a space stands between sentences. */
  private static int behindNumber(String text, int begin, int end) {
    int from = begin;
    for (int at = begin; at < end; at++) {
      boolean title = at > begin && text.charAt(at) == ' ' && isHan(text, at - 1);
      boolean and =
          text.charAt(at) == '、'
              && (text.startsWith("并", at + 1)
                  || text.substring(from, at).chars().anyMatch(c -> c >= '0' && c <= '9'));
      from = and || title ? at + 1 : from;
    }
    return from;
  }

  private static boolean isHan(String text, int index) {
    return Character.isIdeographic(text.charAt(index));
  }

  private static int behindSubject(ParsedSentence parse, int from, int end) {
    return parse.subjects().stream()
        .filter(subject -> subject.begin() >= from && subject.end() <= end)
        .map(Subject::end)
        .reduce((a, b) -> b)
        .orElse(from);
  }

  /** The last indicator that an earlier clause speaks of: 人均收入在全国排名中, 位列第三. */
  Optional<String> before(ParsedSentence parse, int to) {
    int last = -1;
    for (String head : heads) {
      int at = parse.text().lastIndexOf(head, to - head.length());
      last = at < 0 ? last : Math.max(last, at + head.length());
    }
    if (last < 0) {
      return Optional.empty();
    }
    int from = parse.clauseStart(last, 0);
    int begin = parse.text().startsWith("在", from) ? from + 1 : from;
    return Optional.of(between(parse, begin, last))
        .map(Naming::text)
        .filter(text -> !text.isBlank() && !UNNAMED.matcher(text).find());
  }

  private int skipNamed(ParsedSentence parse, int begin, int end) {
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
        areaWords.stream()
            .filter(w -> parse.text().startsWith(w, from))
            .map(w -> from + w.length())
            .filter(e -> e <= end && !within(parse, e))
            .findFirst();
    Optional<Integer> place =
        parse.places().stream()
            .filter(p -> p.begin() == from && p.end() <= end && !joined(parse, p))
            .map(Place::end)
            .findFirst();
    return moment.or(() -> subject).or(() -> area).or(() -> place).orElse(at);
  }

  /** 全国性: the area's name is only the front of a word. */
  private static boolean within(ParsedSentence parse, int index) {
    return parse.has(index, '性');
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

  private int skipFiller(ParsedSentence parse, int begin, int end) {
    if (isCompound(parse.text(), begin)) {
      return begin;
    }
    Optional<Word> adverb =
        parse
            .wordAt(begin)
            .filter(word -> word.nature().equals("d") || word.nature().equals("c"))
            .filter(word -> word.end() < end && !KEPT.contains(word.text()))
            .filter(word -> parse.wordAt(word.end()).filter(Indicators::tells).isPresent());
    if (adverb.isPresent()) {
      return adverb.get().end();
    }
    return fillers.stream()
        .filter(word -> parse.text().startsWith(word, begin) && begin + word.length() <= end)
        .filter(word -> parse.isWords(begin, begin + word.length()))
        .map(word -> begin + word.length())
        .findFirst()
        .orElse(begin);
  }

  private static boolean tells(Word word) {
    return word.nature().startsWith("v") || word.nature().equals("d") || word.nature().equals("p");
  }

  private Optional<Table.Row> lightVerb(ParsedSentence parse, int begin, int end) {
    if (isCompound(parse.text(), begin)) {
      return Optional.empty();
    }
    return lightVerbs.stream()
        .filter(row -> parse.text().startsWith(row.key(), begin))
        .filter(row -> begin + row.key().length() <= end)
        .filter(row -> row.key().length() > 1 || parse.isWords(begin, begin + 1))
        .findFirst();
  }

  private boolean isCompound(String text, int begin) {
    return compounds.stream().anyMatch(noun -> text.startsWith(noun, begin));
  }

  private static int skipAspect(String text, int begin, int end) {
    int at = begin;
    while (at < end && "了起".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The last verb that cannot be part of a noun: 江南科技大市场|促成|技术交易. */
  private Optional<Word> lastInnerVerb(ParsedSentence parse, int begin, int end) {
    return parse.words().stream()
        .filter(word -> word.begin() > begin && word.end() <= end && end - word.end() != 1)
        .filter(word -> innerVerbs.contains(word.text()))
        .filter(word -> !isCompound(parse.text(), word.begin()))
        .filter(word -> word.end() < end || !keeps(word.text()))
        .reduce((a, b) -> b);
  }

  private boolean isLight(String verb) {
    return lightVerbs.stream().anyMatch(row -> row.key().equals(verb));
  }

  private boolean keeps(String verb) {
    return lightVerbs.stream()
        .anyMatch(row -> row.key().equals(verb) && !row.get("keep").isEmpty());
  }

  private int trimEnd(ParsedSentence parse, int from, int to) {
    int end = to;
    for (boolean moved = true; moved && end > from; ) {
      int before = end;
      int at = end;
      end =
          levelVerbs.stream()
              .filter(
                  word ->
                      at - word.length() >= from
                          && parse.text().startsWith(word, at - word.length()))
              .filter(word -> word.length() > 1 || parse.startsWord(at - 1))
              .filter(word -> at - word.length() > from || !isLight(word))
              .map(word -> at - word.length())
              .findFirst()
              .orElse(at);
      int now = end;
      // 今年|已达: the moment is 今年已
      end =
          parse.moments().stream()
              .filter(m -> m.begin() < now && m.end() >= now && m.begin() >= from)
              .map(Moment::begin)
              .findFirst()
              .orElse(now);
      end = withoutTail(parse, from, end);
      while (end > from && "、的了- (".indexOf(parse.text().charAt(end - 1)) >= 0) {
        end--;
      }
      moved = end < before;
    }
    return end;
  }

  private int withoutTail(ParsedSentence parse, int from, int end) {
    Matcher tail = TAIL.matcher(parse.text()).region(from, end);
    if (tail.find() && tail.start() > from) {
      return tail.start();
    }
    // 总产值|在全国|率先突破
    return areaWords.stream()
        .map("在"::concat)
        .filter(words -> end - words.length() > from)
        .filter(words -> parse.text().startsWith(words, end - words.length()))
        .map(words -> end - words.length())
        .findFirst()
        .orElse(end);
  }

  /**
   * What is left of the words in front of a figure.
   *
   * @param begin index in the sentence
   * @param end index after it
   * @param verb the verb that was cut off last
   * @param text the indicator, or empty
   */
  record Naming(int begin, int end, Optional<String> verb, String text) {
    boolean isEmpty() {
      return text.isBlank();
    }

    Naming none() {
      return new Naming(end, end, Optional.empty(), "");
    }
  }

  /** The items of a list: 新能源汽车、智能手机限上零售额. */
  static List<String> items(String phrase) {
    List<String> items = new ArrayList<>();
    for (String item : AND.split(phrase, -1)) {
      if (!item.isBlank()) {
        items.add(item);
      }
    }
    return items;
  }
}

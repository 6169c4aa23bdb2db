package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.ontology.Table;
import org.policykg.resolve.Moment;

/**
 * Finds what is measured in the words in front of a figure: without place, period, adverbs and
 * verb.
 */
final class Indicators {
  private static final Pattern UNNAMED = Pattern.compile("[\\d()]");
  static final Pattern AND =
      Pattern.compile("、|(?<![饱共缓温总祥])和(?![美谐平气睦解])|以及|(?<![普涉波危顾以惠遍])及(?!以[上下]|[时其格])|(?<![参赋])与");

  private static final Letters AND_LETTERS = Letters.of("、和及与");

  // 增加到|如今的3家, 在扩张区间内|上升0.4个百分点, 这个数字|增长3%: what moves was named before
  private static final Pattern NOTHING =
      Pattern.compile("(?:增加|提升|提高|上升|增长|扩大|下降|降低|减少)[到至].*|(?:扩张|收缩|合理|景气)区间内?|这一?个?(?:数字|数据|数值)");

  private static final String OF_YEAR = "年度";
  private static final Letters NOTHING_BEGIN = Letters.of("增提上扩下降减收合景这");

  private final LightVerbs lightVerbs;
  private final IndicatorEnds ends;
  private final Openings openings;
  private final LeadingWords leading;
  private final Dealings dealings;
  private final Owners owners;
  private final List<String> heads;
  private final Set<String> left;
  private final Set<String> planned;

  Indicators(Lexicon lexicon) {
    lightVerbs = new LightVerbs(lexicon);
    ends = new IndicatorEnds(lexicon, lightVerbs);
    openings = new Openings(lexicon);
    leading = new LeadingWords(lexicon, lightVerbs);
    dealings = new Dealings(lexicon);
    owners = new Owners(lexicon);
    heads = lexicon.words("shared-heads.tsv").stream().filter(word -> word.length() > 1).toList();
    left = LeadingWords.words(lexicon, "joined");
    planned = LeadingWords.words(lexicon, "planned");
  }

  /** The words in front of a figure, cut down to the indicator. */
  Naming between(ParsedSentence parse, int from, int to) {
    int end = ends.of(parse, from, to);
    int begin = Openings.behindSubjects(parse, from, end);
    Optional<String> dealt = dealings.at(parse, begin, end);
    if (dealt.isPresent()) {
      return new Naming(begin, end, Optional.empty(), dealt.get());
    }
    begin = openings.behindFrame(parse, begin, end);
    boolean framed = false;
    Optional<String> verb = Optional.empty();
    boolean kept = false;
    boolean cut = false;
    for (boolean moved = true; moved && begin < end && !kept; ) {
      int before = begin;
      Optional<String> dealing = dealings.at(parse, begin, end);
      if (dealing.isPresent()) {
        return new Naming(begin, end, Optional.empty(), dealing.get());
      }
      begin = leading.behindNamed(parse, begin, end);
      Optional<Table.Row> light = lightVerbs.at(parse, begin, end);
      if (light.isPresent()) {
        kept = !light.get().get("keep").isEmpty();
        verb = Optional.of(light.get().key());
        begin =
            kept
                ? begin
                : LightVerbs.skipAspect(parse.text(), begin + light.get().key().length(), end);
      } else {
        begin = leading.behindFiller(parse, begin, end);
      }
      moved = begin > before;
      if (!moved && !framed && !kept) {
        begin =
            Math.max(
                openings.behindFrame(parse, begin, end), openings.behindAdverb(parse, begin, end));
        moved = begin > before;
        framed = true;
      }
      Optional<Word> inner =
          cut || moved
              ? Optional.empty()
              : lightVerbs.lastInner(
                  parse, begin + light.map(row -> row.key().length()).orElse(0), end);
      if (inner.isPresent()) {
        kept = lightVerbs.keeps(inner.get().text());
        verb = Optional.of(inner.get().text());
        begin =
            kept
                ? inner.get().begin()
                : LightVerbs.skipAspect(parse.text(), inner.get().end(), end);
        cut = true;
        moved = true;
      }
    }
    begin = leading.unbroken(parse, from, begin);
    begin = Math.min(Openings.unquoted(parse.text(), begin, end), end);
    String text = parse.text().substring(begin, end);
    String name = verb.isEmpty() ? joined(parse, begin, end).orElse(text) : text;
    boolean moved = !name.isEmpty() && NOTHING_BEGIN.has(name.charAt(0));
    if (moved && NOTHING.matcher(name).matches()) {
      return new Naming(end, Math.max(begin, end), Optional.empty(), "");
    }
    String owner = owners.inClause(parse, from, begin, name).orElse("");
    return new Naming(begin, Math.max(begin, end), verb, owner + name);
  }

  /** 食品产业|实现|工业产值 is 食品产业工业产值; 基地|今年的|交易量 is 基地交易量. */
  private Optional<String> joined(ParsedSentence parse, int begin, int end) {
    for (Moment moment : parse.moments()) {
      int behind = parse.has(moment.end(), '的') ? moment.end() + 1 : moment.end();
      if (moment.begin() > begin + 1 && behind < end - 1) {
        return Optional.of(without(parse.text(), begin, moment.begin(), behind, end));
      }
    }
    for (Word word = parse.words().firstFrom(begin + 2);
        word != null && word.end() < end - 1;
        word = parse.words().from(word.end())) {
      if (left.contains(word.text()) || plans(parse, word)) {
        return Optional.of(without(parse.text(), begin, word.begin(), word.end(), end));
      }
    }
    return Optional.empty();
  }

  private static String without(String text, int begin, int from, int to, int end) {
    return text.substring(begin, from) + text.substring(to, end);
  }

  /** 秋粮|计划|播种面积, but not 年度计划投资. */
  private boolean plans(ParsedSentence parse, Word word) {
    return planned.contains(word.text())
        && !parse.text().startsWith(OF_YEAR, word.begin() - OF_YEAR.length())
        && parse.wordAt(word.end()).filter(next -> next.nature().startsWith("v")).isPresent();
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
    if (!AND_LETTERS.in(phrase)) {
      return phrase.isBlank() ? List.of() : List.of(phrase);
    }
    List<String> items = new ArrayList<>();
    for (String item : AND.split(phrase, -1)) {
      if (!item.isBlank()) {
        items.add(item);
      }
    }
    return items;
  }
}

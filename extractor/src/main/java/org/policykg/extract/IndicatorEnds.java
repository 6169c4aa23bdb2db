package org.policykg.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.resolve.Moment;

/** Finds where an indicator ends: before the verbs, times and adverbs that lead to its value. */
final class IndicatorEnds {
  // 城镇化率|五年|提高, 进出口总额|连续两年|超, 开行量、货运量|两项核心指标
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?:近|过去|这)?"
              + LeadingWords.COUNT
              + "年(?:来|间|内)?|连续"
              + LeadingWords.COUNT
              + "个?[年月]|(?:等)?"
              + LeadingWords.COUNT
              + "[项个大](?:核心|主要|重点|关键|经济|重要|约束性|预期性){0,2}指标|(?<=.{2})[为达]?每[亩人户公月年天日孩生]|的(?:目标|任务)[是为]?(?:继续)?|我[省市县区州旗盟]|(?<=.{2})(?:分别|直接|累计|共|已)?惠及|于?达到?(?:峰值|顶峰)|(?<=.{2})于|(?<=.{2})(?<![元之榜])首)$");

  // what that ends with
  private static final WordTree<String> TAIL_ENDS = WordTree.byEnd(tailEnds());
  private static final Letters FROM = Letters.of("从由");

  private static Set<String> tailEnds() {
    Set<String> ends = new HashSet<>(List.of("于", "首", "年来", "年间", "年内", "指标", "惠及", "峰值", "顶峰"));
    ends.addAll(List.of("目标", "任务", "标是", "标为", "务是", "务为", "继续"));
    ends.addAll(List.of("\n", "\r", "\u0085", "\u2028", "\u2029"));
    for (char count : "0123456789一二两三四五六七八九十多数个".toCharArray()) {
      ends.addAll(List.of(count + "年", count + "月"));
    }
    for (char each : "亩人户公月年天日孩生".toCharArray()) {
      ends.add("每" + each);
    }
    for (char area : "省市县区州旗盟".toCharArray()) {
      ends.add("我" + area);
    }
    return ends;
  }

  private final WordTree<String> levelVerbs;
  private final WordTree<String> areaWords;
  private final Set<String> predicates;
  private final Set<String> traps;
  private final LightVerbs lightVerbs;

  IndicatorEnds(Lexicon lexicon, LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
    List<String> verbs = lexicon.words("level-verbs.tsv");
    traps = Set.copyOf(lexicon.words("level-traps.tsv"));
    areaWords = WordTree.byEnd(lexicon.words("area-words.tsv").stream().map("在"::concat).toList());
    predicates = new HashSet<>(lexicon.words("gap-verbs.tsv"));
    verbs.stream().filter(word -> word.length() > 1).forEach(predicates::add);
    levelVerbs = WordTree.byEnd(verbs);
  }

  /** The end of the indicator between two indexes. */
  int of(ParsedSentence parse, int from, int to) {
    return beforePredicate(parse, from, trimEnd(parse, from, beforeMove(parse, from, to)));
  }

  private int trimEnd(ParsedSentence parse, int from, int to) {
    int end = to;
    for (boolean moved = true; moved && end > from; ) {
      int before = end;
      end = beforeMoment(parse, from, beforeVerb(parse, from, end));
      end = beforeAdverb(parse, from, withoutTail(parse, from, end));
      while (end > from && "、的了- (".indexOf(parse.text().charAt(end - 1)) >= 0) {
        end--;
      }
      moved = end < before;
    }
    return end;
  }

  /** Where the longest verb begins that ends the stretch, or the stretch's end. */
  private int beforeVerb(ParsedSentence parse, int from, int end) {
    List<String> ending = levelVerbs.all(parse.text(), from, end);
    for (int i = ending.size() - 1; i >= 0; i--) {
      String word = ending.get(i);
      int begin = end - word.length();
      boolean whole = word.length() > 1 || (parse.startsWord(end - 1) && !trapped(parse, end));
      if (whole && (begin > from || !lightVerbs.contain(word))) {
        return begin;
      }
    }
    return end;
  }

  /** 今年|已达: the moment is 今年已. */
  private static int beforeMoment(ParsedSentence parse, int from, int end) {
    for (Moment moment : parse.moments()) {
      if (moment.begin() < end && moment.end() >= end && moment.begin() >= from) {
        return moment.begin();
      }
    }
    return end;
  }

  private boolean trapped(ParsedSentence parse, int end) {
    return end > 1 && traps.contains(parse.text().substring(end - 2, end));
  }

  private int withoutTail(ParsedSentence parse, int from, int end) {
    if (TAIL_ENDS.longest(parse.text(), from, end).isPresent()) {
      Matcher tail = TAIL.matcher(parse.text()).region(from, end);
      if (tail.find() && tail.start() > from) {
        return tail.start();
      }
    }
    // 总产值|在全国|率先突破
    Optional<String> area = areaWords.longest(parse.text(), from, end);
    int begin = end - area.map(String::length).orElse(0);
    return begin > from ? begin : end;
  }

  /** 小麦|陆续, 补贴|按照: no noun ends in an adverb or a preposition. */
  private int beforeAdverb(ParsedSentence parse, int from, int end) {
    Word last = parse.words().to(end);
    if (last == null || last.begin() < from || last.text().length() < 2) {
      return end;
    }
    return switch (last.nature()) {
      case "p", "c" -> last.begin();
      case "d", "ad" -> Segmenter.isPlainAdverb(last.text()) ? last.begin() : end;
      default -> end;
    };
  }

  /** 人均收入|高于全国、突破3万元: what follows the list's comma is told of the clause's subject. */
  private int beforePredicate(ParsedSentence parse, int from, int end) {
    if (end >= parse.text().length() || parse.text().charAt(end) != '、') {
      return end;
    }
    for (Word word = parse.words().firstFrom(from + 2);
        word != null && word.end() < end;
        word = parse.words().from(word.end())) {
      if (predicates.contains(word.text())) {
        return word.begin();
      }
    }
    return end;
  }

  /** 低保标准|从每月796元: the preposition ends the indicator. */
  private static int beforeMove(ParsedSentence parse, int from, int to) {
    for (int at = FROM.in(parse.text(), from + 1, to);
        at >= 0;
        at = FROM.in(parse.text(), at + 1, to)) {
      Word word = parse.words().from(at);
      if (word != null && word.end() == at + 1) {
        return at;
      }
    }
    return to;
  }
}

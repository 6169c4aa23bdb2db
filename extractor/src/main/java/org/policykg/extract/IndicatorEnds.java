package org.policykg.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.FirstLetters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
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
              + "[项个大](?:核心|主要|重点|关键|经济|重要|约束性|预期性){0,2}指标|(?<=.{2})[为达]?每[亩人户公]|的(?:目标|任务)[是为]?(?:继续)?|于?达到?(?:峰值|顶峰)|(?<=.{2})于)$");

  private final FirstLetters<String> levelVerbs;
  private final FirstLetters<String> areaWords;
  private final Set<String> predicates;
  private final Set<String> traps;
  private final LightVerbs lightVerbs;

  IndicatorEnds(Lexicon lexicon, LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
    List<String> verbs =
        lexicon.words("level-verbs.tsv").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    traps = Set.copyOf(lexicon.words("level-traps.tsv"));
    areaWords =
        FirstLetters.last(lexicon.words("area-words.tsv").stream().map("在"::concat).toList());
    predicates = new HashSet<>(lexicon.words("gap-verbs.tsv"));
    verbs.stream().filter(word -> word.length() > 1).forEach(predicates::add);
    levelVerbs = FirstLetters.last(verbs);
  }

  /** The end of the indicator between two indexes. */
  int of(ParsedSentence parse, int from, int to) {
    return beforePredicate(parse, from, trimEnd(parse, from, beforeMove(parse, from, to)));
  }

  private int trimEnd(ParsedSentence parse, int from, int to) {
    int end = to;
    for (boolean moved = true; moved && end > from; ) {
      int before = end;
      int at = end;
      end =
          levelVerbs.at(parse.text(), at - 1).stream()
              .filter(
                  word ->
                      at - word.length() >= from
                          && parse.text().startsWith(word, at - word.length()))
              .filter(
                  word -> word.length() > 1 || (parse.startsWord(at - 1) && !trapped(parse, at)))
              .filter(word -> at - word.length() > from || !lightVerbs.contain(word))
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

  private boolean trapped(ParsedSentence parse, int end) {
    return end > 1 && traps.contains(parse.text().substring(end - 2, end));
  }

  private int withoutTail(ParsedSentence parse, int from, int end) {
    Matcher tail = TAIL.matcher(parse.text()).region(from, end);
    if (tail.find() && tail.start() > from) {
      return tail.start();
    }
    // 总产值|在全国|率先突破
    return areaWords.at(parse.text(), end - 1).stream()
        .filter(words -> end - words.length() > from)
        .filter(words -> parse.text().startsWith(words, end - words.length()))
        .map(words -> end - words.length())
        .findFirst()
        .orElse(end);
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
}

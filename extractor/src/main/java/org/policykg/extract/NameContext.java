package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/** What speaks for and against a phrase being a name. */
final class NameContext {
  // 京张, 沪渝: lines and regions go by the short names of provinces
  private static final Glance PROPER =
      Glance.of(
          "[A-Za-z]|[0-9]+号|[一二三四五六七八九十]大|[0-9]\\.[0-9]版|^[京津沪渝冀豫湘皖鲁苏浙赣鄂桂晋蒙陕闽黔粤琼陇滇蜀川甘][\\u4E00-\\u9FFF]");
  private static final Set<String> PROPER_NATURES = Set.of("ns", "nz", "nt", "nx");
  private static final int NEAR = 4;
  private static final String MEASURES = "个家项座处条场次批支所片";
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile("[0-9一二三四五六七八九十两百千万][余多]?[" + MEASURES + "]$");
  private static final Glance COUNT =
      Glance.of("(?:约|超|近|不少于|第一批|首批)?[0-9]+[余多]?[" + MEASURES + "大]");
  private static final Glance COUNTED_BEHIND = Glance.of("(?:达到|达|超过|超|近|约)?[0-9]");

  // 亚洲首个货运机场, 全省最大光伏电站: praise of a thing that is named elsewhere
  private static final Glance PRAISE = Glance.of("首[个条座家艘款台列架]|最[大长高早深快]|唯一|第[二三四]大");

  private final WordTree<Table.Row> generic;
  private final Glance predicate;

  NameContext(Lexicon lexicon) {
    generic =
        WordTree.byBeginning(
            lexicon.table("generic-modifiers.tsv").rows().stream()
                .collect(toMap(Table.Row::key, row -> row)));
    predicate =
        Glance.of(
            "(?:等)?(?:建设)?"
                + lexicon.anyOf("adverbs.tsv")
                + "{0,2}"
                + lexicon.anyOf("predicates.tsv"));
  }

  /** Whether a predicate of programs follows: 开工, 挂牌运行, 等成果丰硕. */
  boolean predicateFollows(String text, int end) {
    return predicate.at(text, end);
  }

  /** Whether a modifier holds a proper name: a place, letters, 1号, 八大. */
  boolean isProper(Phrase phrase, int begin, int end) {
    for (Word word : phrase.wordsWithin(begin, end)) {
      if (word.text().length() > 1 && PROPER_NATURES.contains(word.nature())) {
        return true;
      }
    }
    return PROPER.in(phrase.text(), begin, end);
  }

  /** Whether a stretch is the name of a place and nothing else. */
  boolean isPlace(Phrase phrase, int begin, int end) {
    List<Word> words = phrase.wordsWithin(begin, end);
    return words.size() == 1
        && words.get(0).begin() == begin
        && words.get(0).end() == end
        && words.get(0).nature().equals("ns");
  }

  /**
   * Whether a phrase is counted, so that it is a kind of thing and no name; alliances are counted
   * and still named.
   */
  boolean isCounted(String text, int begin, int end, Head head) {
    return head.kind() != InitiativeKind.ALLIANCE
        && (isCountedBefore(text, begin)
            || isCountedAt(text, begin, end)
            || COUNTED_BEHIND.at(text, end));
  }

  private static boolean isCountedAt(String text, int begin, int end) {
    return begin < end
        && COUNT.mayBegin(text.charAt(begin))
        && COUNT.at(text.substring(begin, end), 0);
  }

  private static boolean isCountedBefore(String text, int begin) {
    return begin > 0
        && MEASURES.indexOf(text.charAt(begin - 1)) >= 0
        && COUNTED_BEFORE.matcher(text.substring(Math.max(0, begin - NEAR), begin)).find();
  }

  /** Whether a phrase says what is first or largest of its kind, so that it names nothing. */
  boolean praises(String phrase) {
    return PRAISE.in(phrase);
  }

  /** Whether a modifier only describes: 重大, 各类, 一流. */
  boolean isGeneric(String modifier) {
    for (Table.Row row : generic.all(modifier, 0, modifier.length())) {
      if (row.get("always").equals("yes") || modifier.length() - row.key().length() < 4) {
        return true;
      }
    }
    return false;
  }

  /** What is seen of a name within its sentence, behind the signs that its reader saw. */
  List<Trait> seen(Phrase phrase, Closed closed, int begin, List<Trait> signs) {
    int modifier = closed.modifier(begin);
    int stated = begin + modifier;
    boolean counted = isCounted(phrase.text(), begin, closed.end(), closed.head());
    List<Trait> seen = new ArrayList<>(signs);
    seen.add(Trait.of("begin=", closed.side(begin)));
    seen.add(Trait.of("generic=", isGeneric(phrase.text().substring(begin, stated))));
    seen.add(Trait.of("proper=", isProper(phrase, begin, stated)));
    seen.add(Trait.of("counted=", counted));
    seen.add(Trait.of("place=", isPlace(phrase, begin, stated)));
    seen.add(Trait.counted("modifier=", Math.min(NameBounds.MOST_MODIFIER, modifier)));
    seen.add(Trait.of("clause-start=", begin == closed.from()));
    return seen;
  }
}

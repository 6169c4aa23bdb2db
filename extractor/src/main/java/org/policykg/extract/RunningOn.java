package org.policykg.extract;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.lexicon.WordTree;
import org.policykg.model.InitiativeKind;
import org.policykg.ontology.Table;

/**
 * Tells names that run on over what somebody does or over two names, by {@code acts-in-names.tsv}:
 * 青溪打造茶业园, 茶旅提升行动和茶企培育行动.
 */
final class RunningOn {
  private static final int SHORTEST = 4;
  private static final int SHORT = 2;
  private static final int WORDS = 3;
  // 建设 and more than a word before the noun
  private static final int LONG = 6;
  private static final char AIM = '为';
  private static final String OBJECT = "国家|国际|全国|世界|省级|自由贸易";
  private static final Glance BUILT = Glance.of("(?:创建|共建|建设)(?=" + OBJECT + ")|实现(?!机制)");
  // 规划茶业园, but not 规划馆
  private static final Glance PLANNED = Glance.of("规划(?![馆院展设与和区])");
  // 推动|茶企共建茶业联合体: a clause in which others act
  private static final Glance MOVED = Glance.of("(?:推动|支持|促进|鼓励|引导|带动)$");
  // 水库及配套灌区工程 is one work
  private static final Glance PARTS = Glance.of("配套|附属|周边|外送|其");
  private static final Set<InitiativeKind> THINGS =
      EnumSet.of(
          InitiativeKind.INSTITUTION,
          InitiativeKind.PROJECT,
          InitiativeKind.PLATFORM,
          InitiativeKind.FUND);

  private static final Set<InitiativeKind> OTHERS =
      EnumSet.of(InitiativeKind.EVENT, InitiativeKind.BRAND, InitiativeKind.ALLIANCE);

  private final HeadNouns heads;
  private final WordTree<Act> acts;

  /** A word of the table, and where a name holds it only by running on. */
  private record Act(int length, String first, String inside) {}

  RunningOn(Lexicon lexicon, HeadNouns heads) {
    this.heads = heads;
    acts =
        WordTree.byBeginning(
            lexicon.table("acts-in-names.tsv").rows().stream()
                .collect(toMap(Table.Row::key, RunningOn::act)));
  }

  private static Act act(Table.Row row) {
    return new Act(row.key().length(), row.get("first"), row.get("inside"));
  }

  /** Whether the name between two indexes says what somebody does. */
  boolean acts(Phrase phrase, int begin, int end, InitiativeKind kind) {
    Optional<Act> first = actAt(phrase, begin, end);
    if (first.filter(act -> act.first().equals("any")).isPresent()
        || isMoved(phrase.text(), begin, end)) {
      return true;
    }
    boolean thing = THINGS.contains(kind);
    if (!thing && !OTHERS.contains(kind)) {
      return holdsAim(phrase, begin, end);
    }
    boolean opens = first.filter(act -> act.first().equals("yes")).isPresent();
    return (thing
            && (opens || PLANNED.at(phrase.text(), begin) || builds(phrase.text(), begin, end)))
        || holdsAct(phrase, begin, begin, end, thing);
  }

  /** The same of the words behind a quotation that complete it. */
  boolean actsBehind(Phrase phrase, int quoted, int end, InitiativeKind kind) {
    return holdsAct(phrase, quoted, quoted - 1, end, THINGS.contains(kind));
  }

  /** Whether the words before a name in which something is aimed at are part of it: 茶企为重点. */
  private boolean holdsAim(Phrase phrase, int begin, int end) {
    for (int at = begin + 1; at < end - SHORT; at++) {
      if (phrase.text().charAt(at) == AIM && actAt(phrase, at, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsAct(Phrase phrase, int from, int begin, int end, boolean thing) {
    for (Word word : phrase.wordsWithin(from, end)) {
      if (word.begin() > begin && holds(phrase, word.begin(), end, thing)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Phrase phrase, int index, int end, boolean thing) {
    Optional<Act> act = actAt(phrase, index, end);
    if (act.isEmpty()) {
      return false;
    }
    int rest = end - index - act.get().length();
    String inside = act.get().inside();
    return (rest >= SHORT && inside.equals("any"))
        || (rest >= SHORTEST && thing && inside.equals("thing"));
  }

  /** What begins at an index, be it that the dictionary parts it: 打|造成; not in 建成区. */
  private Optional<Act> actAt(Phrase phrase, int index, int end) {
    Optional<Act> act = acts.longest(phrase.text(), index, end);
    return act.isPresent() && phrase.wordLength(index) <= act.get().length()
        ? act
        : Optional.empty();
  }

  /** 青溪科学城建设茶业集聚区: an institution builds another. */
  private boolean buildsAnother(String text, int begin, int end) {
    int built = text.indexOf("建设", begin + SHORTEST);
    return built >= 0
        && end - built > LONG
        && heads
            .closing(text, begin, built)
            .filter(head -> head.strength() == Strength.STRONG && head.noun().length() > 1)
            .filter(head -> head.kind() == InitiativeKind.INSTITUTION)
            .isPresent();
  }

  /** Whether others are moved to build together what is named last. */
  private static boolean isMoved(String text, int begin, int end) {
    int built = text.indexOf("共建", begin + 1);
    return built >= 0
        && built < end - SHORTEST
        && MOVED.in(text, Math.max(0, begin - SHORT), begin);
  }

  private boolean builds(String text, int begin, int end) {
    for (int at = begin + 1; at < end - SHORTEST; at++) {
      if (BUILT.at(text, at)) {
        return true;
      }
    }
    return buildsAnother(text, begin, end);
  }

  /** Whether a conjunction joins two names of which each has its head noun, or its place. */
  boolean joins(Phrase phrase, int begin, int end) {
    String text = phrase.text();
    for (int at = begin + SHORTEST; at < end - SHORTEST; at++) {
      char c = text.charAt(at);
      if ((c == '和' || c == '及')
          && (isJoint(text, begin, at) || isPlaced(phrase, begin, at) || isAlike(text, at, end))) {
        return true;
      }
    }
    return false;
  }

  /** 青溪茶叶节点城市和|白河茶业基地: the second one has a place of its own. */
  private static boolean isPlaced(Phrase phrase, int begin, int at) {
    int second = phrase.wordAt(at + 1);
    return second < phrase.count()
        && phrase.wordLength(at) == 1
        && phrase.word(second).nature().equals("ns")
        && phrase.wordsWithin(begin, at).size() >= WORDS;
  }

  /** 茶业示范区和茶旅先行区: what is joined ends as the name does. */
  private static boolean isAlike(String text, int at, int end) {
    return text.charAt(at - 1) == text.charAt(end - 1) && text.charAt(at - 1) == '区';
  }

  private boolean isJoint(String text, int begin, int at) {
    int left = text.charAt(at - 1) == '以' ? at - 1 : at;
    return !PARTS.at(text, at + 1)
        && heads
            .closing(text, begin, left)
            .filter(head -> head.strength() == Strength.STRONG && head.noun().length() > 1)
            .filter(head -> left - begin - head.noun().length() >= 2)
            .isPresent();
  }
}

package org.policykg.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Trait;
import org.policykg.model.InitiativeKind;

/**
 * Reads programs that stand without marks, closed by a head noun: 实施暖心助企工程, 紫溪实验室加快建设. A name
 * begins behind the launching verb, behind 、 in a list, or where its clause begins.
 */
final class UnquotedNames {
  private static final Glance JOINT = Glance.of("、|以及|及|和|与");
  private static final Glance VERSION = Glance.of("[0-9]\\.[0-9](?![0-9万亿余多%])版?");
  private static final int SHORTEST = 4;
  static final int LONGEST = 30;

  /** What only the weights take for a name. */
  static final String UNSURE = "program.headed";

  // 今年计划改造, 规划建设: before a verb these are verbs
  private static final Set<String> VERB_TOO = Set.of("计划", "规划");
  static final Set<InitiativeKind> PROGRAMS =
      EnumSet.of(InitiativeKind.PLAN, InitiativeKind.CAMPAIGN, InitiativeKind.POLICY);

  private final HeadNouns heads;
  private final Tails tails;
  private final NameBeginnings beginnings;
  private final NameContext context;
  private final NameRules rules;
  private final WholeWords whole;

  UnquotedNames(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, NameContext context) {
    this.heads = heads;
    tails = new Tails(heads);
    beginnings = new NameBeginnings(lexicon, verbs);
    this.context = context;
    rules = new NameRules(context);
    whole = verbs.whole();
  }

  /** The names of a phrase for which there is a prospect. */
  List<Candidate> in(Phrase phrase, Closings closings, Prospect prospect) {
    if (closings.isEmpty()) {
      return List.of();
    }
    NameReading reading =
        new NameReading(phrase, closings, prospect, beginnings, context.praises(phrase.text()));
    String text = phrase.text();
    for (int begin = 0, end; begin < text.length(); begin = end + 1) {
      end = Clauses.end(text, begin);
      if (end - begin >= SHORTEST && !Clauses.inTitle(text, end)) {
        clause(reading, begin, end);
      }
    }
    return reading.found;
  }

  /** Reads a clause member by member; 、 never stands inside an unquoted name. */
  private void clause(NameReading reading, int begin, int end) {
    List<Closed> list = new ArrayList<>();
    for (int from = begin; from < end; ) {
      int mark = reading.phrase.text().indexOf('、', from);
      int to = mark < 0 || mark > end ? end : mark;
      member(reading, from, to, list);
      others(reading, from, to);
      from = to + 1;
    }
    accept(reading, list);
  }

  /**
   * Whatever else a head noun closes, be it that the words go on: 论坛 in 国际茶业论坛成果. The weights tell
   * names from descriptions.
   */
  private void others(NameReading reading, int from, int to) {
    Phrase phrase = reading.phrase;
    for (int at = from + SHORTEST; at <= to; at++) {
      Optional<Head> head = reading.closings.in(Math.max(from, at - LONGEST), at);
      if (head.isEmpty()
          || head.get().strength() == Strength.AGENT
          || (head.get().noun().length() == 1 && !phrase.wordBegins(at - 1))) {
        continue;
      }
      List<Trait> signs =
          List.of(
              Trait.of("ends=", phrase.endsNameAt(at, heads)),
              Trait.of("whole-word=", phrase.wordBegins(at)));
      Closed closed = closed(phrase, Math.max(from, at - LONGEST), at, head.get());
      candidates(reading, closed, UNSURE, signs);
    }
  }

  private void member(NameReading reading, int begin, int end, List<Closed> list) {
    Phrase phrase = reading.phrase;
    int from = begin;
    int at = begin + 2;
    while (at <= end) {
      Optional<Head> head = closing(reading, from, at);
      if (head.isEmpty()) {
        at++;
        continue;
      }
      Closed closed = longest(reading, from, at, head.get(), end);
      if (closed.end() - closed.begin() < SHORTEST) {
        at = closed.end() + 1;
        continue;
      }
      if (!list.isEmpty() && !joins(phrase.text(), list.get(list.size() - 1).end(), from)) {
        accept(reading, list);
        list.clear();
      }
      list.add(closed);
      from = afterJoint(phrase.text(), closed.end());
      at = from + 2;
    }
  }

  /**
   * The phrase with all that belongs to it, or up to its first head noun where the rest only
   * counts: 计划项目100项.
   */
  private Closed longest(NameReading reading, int from, int at, Head head, int end) {
    Phrase phrase = reading.phrase;
    int last = Math.min(end, extended(phrase, at, head));
    Head closing = reading.closings.in(from, last).orElse(head);
    Closed whole = closed(phrase, from, last, closing);
    if (!context.isCounted(phrase.text(), whole.begin(), last, closing)) {
      return whole;
    }
    for (int shorter = last - 1; shorter > at; shorter--) {
      Optional<Head> within = reading.closings.in(from, shorter);
      if (within.isPresent() && phrase.wordBegins(shorter)) {
        return closed(phrase, from, shorter, within.get());
      }
    }
    return last > at ? closed(phrase, from, at, head) : whole;
  }

  private Optional<Head> closing(NameReading reading, int from, int at) {
    Phrase phrase = reading.phrase;
    Optional<Head> head = reading.closings.in(from, at);
    boolean closes =
        head.isPresent()
            && phrase.wordBegins(at)
            && !whole.cut(phrase.text(), at)
            && phrase.endsNameAt(at, heads)
            && (!VERB_TOO.contains(head.get().noun()) || !phrase.verbAt(at))
            && (head.get().noun().length() > 1 || phrase.wordBegins(at - 1));
    return closes ? head : Optional.empty();
  }

  /** Nouns behind the head that a further head closes belong to the name: 服务平台应用, 大学松阳研究院. */
  private int extended(Phrase phrase, int at, Head head) {
    int end = Tails.stretched(phrase, at, head);
    for (Optional<Tails.Tail> tail = tails.at(phrase, end);
        tail.isPresent();
        tail = tails.at(phrase, end)) {
      end = tail.get().end();
    }
    return Math.max(end, VERSION.end(phrase.text(), end));
  }

  /** Behind an earlier name, a new one begins at the conjunction: …大通道扩能升级和|流域能级提升工程. */
  private static int continued(String text, int from, int headBegin) {
    boolean behindName = from > 0 && Phrase.isNameCharacter(text.charAt(from - 1));
    int and = behindName ? text.lastIndexOf('和', Math.max(from, headBegin) - 1) : -1;
    return and >= from && !isJoint(text.charAt(from - 1)) ? and + 1 : from;
  }

  private static boolean isJoint(char c) {
    return "和及与".indexOf(c) >= 0;
  }

  private static boolean joins(String text, int end, int from) {
    return end < from && JOINT.end(text.substring(end, from), 0) == from - end;
  }

  private static int afterJoint(String text, int end) {
    return Math.max(end, JOINT.end(text, end));
  }

  private Closed closed(Phrase phrase, int from, int end, Head head) {
    int last = phrase.text().lastIndexOf(head.noun(), end - head.noun().length());
    int start = continued(phrase.text(), from, last);
    int noun = Math.max(start, last);
    boolean program = PROGRAMS.contains(head.kind());
    NameBeginnings.Beginning name = beginnings.of(phrase, start, noun, program);
    return new Closed(start, name.index(), noun, end, head, name.launch());
  }

  private void accept(NameReading reading, List<Closed> list) {
    if (list.isEmpty()) {
      return;
    }
    Phrase phrase = reading.phrase;
    boolean predicated = context.predicateFollows(phrase.text(), list.get(list.size() - 1).end());
    NameBeginnings.Launch launch = list.get(0).launch();
    for (Closed closed : list) {
      launch = closed.launch().stronger(launch);
      NameBeginnings.Launch own = predicated ? NameBeginnings.Launch.CONCRETE : launch;
      boolean named = rules.hold(phrase, closed.begin(), closed.end(), closed.head(), own);
      String rule = named ? NameRules.of(predicated, own) : UNSURE;
      List<Trait> signs =
          List.of(
              Trait.of("launch=", launch),
              Trait.of("predicated=", predicated),
              Trait.of("members=", list.size() > 1));
      candidates(reading, closed, rule, signs);
    }
  }

  private void candidates(NameReading reading, Closed closed, String rule, List<Trait> signs) {
    if (closed.head().strength() == Strength.AGENT) {
      return;
    }
    int from = Math.max(closed.from(), closed.end() - LONGEST);
    BitSet begins = reading.begins(from, closed.headBegin());
    begins.set(closed.begin());
    for (int begin = begins.nextSetBit(0); begin >= 0; begin = begins.nextSetBit(begin + 1)) {
      begins.set(begin, isFirst(reading, closed, begin, rule));
    }
    if (begins.isEmpty()) {
      return;
    }
    IntPredicate may = reading.prospect.of(closed, rule, signs);
    for (int begin = begins.nextSetBit(0); begin >= 0; begin = begins.nextSetBit(begin + 1)) {
      if (may.test(begin)) {
        reading.found.add(candidate(reading.phrase, closed, begin, rule, signs));
      }
    }
  }

  /** Whether a stretch is no praise and of the length of a name, and is not found already. */
  private boolean isFirst(NameReading reading, Closed closed, int begin, String rule) {
    int end = closed.end();
    if (closed.modifier(begin) < 2
        || end - begin > LONGEST
        || (reading.praising && context.praises(reading.phrase.text().substring(begin, end)))
        || (rule.equals(UNSURE) && reading.seen.isAmongLast(begin, end, LONGEST))) {
      return false;
    }
    reading.seen.add(begin, end);
    return true;
  }

  private Candidate candidate(
      Phrase phrase, Closed closed, int begin, String rule, List<Trait> signs) {
    String name = phrase.text().substring(begin, closed.end());
    return new Candidate(
        begin,
        closed.end(),
        name,
        heads.kindOf(name, closed.head()),
        List.of(),
        rule,
        context.seen(phrase, closed, begin, signs));
  }
}

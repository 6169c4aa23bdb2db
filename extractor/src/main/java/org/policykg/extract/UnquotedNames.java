package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern JOINT = Pattern.compile("、|以及|及|和|与");
  private static final Pattern ASIDE =
      Pattern.compile("\\([\\u4E00-\\u9FFF]{2,4}\\)(?=[\\u4E00-\\u9FFF])");
  private static final Pattern VERSION = Pattern.compile("[0-9]\\.[0-9]版?");
  static final int LONGEST = 30;
  private static final int LONGEST_TITLE = 80;
  // 今年计划改造, 规划建设: before a verb these are verbs
  private static final Set<String> VERB_TOO = Set.of("计划", "规划");
  static final Set<InitiativeKind> PROGRAMS =
      EnumSet.of(InitiativeKind.PLAN, InitiativeKind.CAMPAIGN, InitiativeKind.POLICY);

  private final HeadNouns heads;
  private final Tails tails;
  private final NameBeginnings beginnings;
  private final NameContext context;
  private final NameRules rules;

  UnquotedNames(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, NameContext context) {
    this.heads = heads;
    tails = new Tails(heads);
    beginnings = new NameBeginnings(lexicon, verbs);
    this.context = context;
    rules = new NameRules(context);
  }

  /** A phrase closed by a head noun, before it is known to name anything. */
  private record Closed(
      int from, int begin, int headBegin, int end, Head head, NameBeginnings.Launch launch) {}

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    String text = phrase.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      i = i < text.length() && text.charAt(i) == '(' ? aside(text, i) : i;
      if (i == text.length() || !mayStandInClause(text.charAt(i))) {
        if (i - from >= 4 && !inTitle(text, i)) {
          clause(phrase, from, i, found);
        }
        from = i + 1;
      }
    }
    return found;
  }

  /** Whether an index lies in a title, which is read as a whole. */
  private static boolean inTitle(String text, int index) {
    for (int at = index - 1; at >= Math.max(0, index - LONGEST_TITLE); at--) {
      if (text.charAt(at) == '》') {
        return false;
      }
      if (text.charAt(at) == '《') {
        return text.substring(index, Math.min(text.length(), at + LONGEST_TITLE)).indexOf('》') >= 0;
      }
    }
    return false;
  }

  private static boolean mayStandInClause(char c) {
    return c == '、' || Phrase.isNameCharacter(c);
  }

  /**
   * A short remark in brackets stands inside a name: 中国(安徽)…; the index of what ends it, or of its
   * beginning.
   */
  private static int aside(String text, int open) {
    Matcher aside = ASIDE.matcher(text).region(open, text.length());
    return open > 0 && aside.lookingAt() ? aside.end() : open;
  }

  /** Reads a clause member by member; 、 never stands inside an unquoted name. */
  private void clause(Phrase phrase, int begin, int end, List<Candidate> found) {
    List<Closed> list = new ArrayList<>();
    for (int from = begin; from < end; ) {
      int mark = phrase.text().indexOf('、', from);
      int to = mark < 0 || mark > end ? end : mark;
      member(phrase, from, to, list, found);
      others(phrase, from, to, found);
      from = to + 1;
    }
    accept(phrase, list, found);
  }

  /**
   * Whatever else a head noun closes, be it that the words go on: 论坛 in 国际茶业论坛成果. The weights tell
   * names from descriptions.
   */
  private void others(Phrase phrase, int from, int to, List<Candidate> found) {
    for (int at = from + 4; at <= to; at++) {
      Optional<Head> head = heads.closing(phrase.text(), Math.max(from, at - LONGEST), at);
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
      candidates(phrase, closed, "program.headed", signs, found);
    }
  }

  private void member(Phrase phrase, int begin, int end, List<Closed> list, List<Candidate> found) {
    int from = begin;
    int at = begin + 2;
    while (at <= end) {
      Optional<Head> head = closing(phrase, from, at);
      if (head.isEmpty()) {
        at++;
        continue;
      }
      Closed closed = longest(phrase, from, at, head.get(), end);
      if (closed.end() - closed.begin() < 4) {
        at = closed.end() + 1;
        continue;
      }
      if (!list.isEmpty() && !joins(phrase.text(), list.get(list.size() - 1).end(), from)) {
        accept(phrase, list, found);
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
  private Closed longest(Phrase phrase, int from, int at, Head head, int end) {
    int last = Math.min(end, extended(phrase, at, head));
    Head closing = heads.closing(phrase.text(), from, last).orElse(head);
    Closed whole = closed(phrase, from, last, closing);
    if (!context.isCounted(phrase.text(), whole.begin(), last, closing)) {
      return whole;
    }
    for (int shorter = last - 1; shorter > at; shorter--) {
      Optional<Head> within = heads.closing(phrase.text(), from, shorter);
      if (within.isPresent() && phrase.wordBegins(shorter)) {
        return closed(phrase, from, shorter, within.get());
      }
    }
    return last > at ? closed(phrase, from, at, head) : whole;
  }

  private Optional<Head> closing(Phrase phrase, int from, int at) {
    return heads
        .closing(phrase.text(), from, at)
        .filter(head -> phrase.wordBegins(at) && phrase.endsNameAt(at, heads))
        .filter(head -> !VERB_TOO.contains(head.noun()) || !phrase.verbAt(at))
        .filter(head -> head.noun().length() > 1 || phrase.wordBegins(at - 1));
  }

  /** Nouns behind the head that a further head closes belong to the name: 服务平台应用, 大学松阳研究院. */
  private int extended(Phrase phrase, int at, Head head) {
    int end = Tails.stretched(phrase, at, head);
    for (Optional<Tails.Tail> tail = tails.at(phrase, end);
        tail.isPresent();
        tail = tails.at(phrase, end)) {
      end = tail.get().end();
    }
    Matcher version = VERSION.matcher(phrase.text()).region(end, phrase.text().length());
    return version.lookingAt() ? version.end() : end;
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
    return end < from && JOINT.matcher(text.substring(end, from)).matches();
  }

  private static int afterJoint(String text, int end) {
    Matcher joint = JOINT.matcher(text).region(end, text.length());
    return joint.lookingAt() ? joint.end() : end;
  }

  private Closed closed(Phrase phrase, int from, int end, Head head) {
    int headBegin = phrase.text().lastIndexOf(head.noun(), end - head.noun().length());
    int start = continued(phrase.text(), from, headBegin);
    NameBeginnings.Beginning beginning =
        beginnings.of(phrase, start, Math.max(start, headBegin), PROGRAMS.contains(head.kind()));
    return new Closed(
        start, beginning.index(), Math.max(start, headBegin), end, head, beginning.launch());
  }

  private void accept(Phrase phrase, List<Closed> list, List<Candidate> found) {
    if (list.isEmpty()) {
      return;
    }
    boolean predicated = context.predicateFollows(phrase.text(), list.get(list.size() - 1).end());
    NameBeginnings.Launch launch = list.get(0).launch();
    for (Closed closed : list) {
      launch = closed.launch().stronger(launch);
      NameBeginnings.Launch own = predicated ? NameBeginnings.Launch.CONCRETE : launch;
      boolean named = rules.hold(phrase, closed.begin(), closed.end(), closed.head(), own);
      String rule =
          !named
              ? "program.headed"
              : predicated
                  ? "program.subject"
                  : own == NameBeginnings.Launch.NONE ? "program.proper" : "program.launched";
      List<Trait> signs =
          List.of(
              Trait.of("launch=", launch),
              Trait.of("predicated=", predicated),
              Trait.of("members=", list.size() > 1));
      candidates(phrase, closed, rule, signs, found);
    }
  }

  private void candidates(
      Phrase phrase, Closed closed, String rule, List<Trait> signs, List<Candidate> found) {
    if (closed.head().strength() == Strength.AGENT) {
      return;
    }
    int from = Math.max(closed.from(), closed.end() - LONGEST);
    for (int begin : beginnings.all(phrase, from, closed.headBegin(), closed.begin())) {
      candidate(phrase, closed, begin, rule, signs, found);
    }
  }

  private void candidate(
      Phrase phrase,
      Closed closed,
      int begin,
      String rule,
      List<Trait> signs,
      List<Candidate> found) {
    int modifier = closed.end() - begin - Math.min(2, closed.head().noun().length());
    if (modifier < 2 || closed.end() - begin > LONGEST) {
      return;
    }
    String name = phrase.text().substring(begin, closed.end());
    if (context.praises(name)) {
      return;
    }
    String stated = name.substring(0, modifier);
    List<Trait> seen = new ArrayList<>(signs);
    seen.add(
        Trait.of(
            "begin=",
            begin == closed.begin() ? "rule" : begin < closed.begin() ? "left" : "right"));
    seen.add(Trait.of("generic=", context.isGeneric(stated)));
    seen.add(Trait.of("proper=", context.isProper(phrase, begin, begin + modifier)));
    seen.add(
        Trait.of("counted=", context.isCounted(phrase.text(), begin, closed.end(), closed.head())));
    seen.add(Trait.of("place=", context.isPlace(phrase, begin, begin + modifier)));
    seen.add(Trait.of("modifier=", Math.min(10, modifier)));
    seen.add(Trait.of("clause-start=", (begin == closed.from())));
    Candidate candidate =
        new Candidate(begin, closed.end(), name, heads.kindOf(name, closed.head()), rule)
            .seen(seen);
    boolean known = rule.equals("program.headed") && isAmongLast(found, begin, closed.end());
    if (!known) {
      found.add(candidate);
    }
  }

  /** Whether a stretch is found already; candidates come in the order of the text. */
  private static boolean isAmongLast(List<Candidate> found, int begin, int end) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).end() >= end - LONGEST; i--) {
      if (found.get(i).begin() == begin && found.get(i).end() == end) {
        return true;
      }
    }
    return false;
  }
}

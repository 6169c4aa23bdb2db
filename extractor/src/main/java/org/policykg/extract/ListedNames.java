package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.lexicon.Trait;
import org.policykg.model.InitiativeKind;

/** Reads the members of a list whose last noun says what they are: 智能排灌、云上果园等12个应用; 抽水蓄能二期等项目开工. */
final class ListedNames {
  // 甲、乙及丙等(10余个)(重大)项目; 甲、乙2个产业集群
  private static final Pattern LIST =
      Pattern.compile(
          "(?<=^|[^、\\u4E00-\\u9FFFA-Za-z0-9·+.])(?<members>[^,;:。！？“”《》]{3,160}?)"
              + "(?:等(?![级第同值效])|(?=[0-9]+[个项家场条款])(?<![0-9.]))"
              + "(?:[0-9一二三四五六七八九十百]+[余多]?[个项家场条款]|一批|系列)?"
              + "(?<category>(?![0-9一二三四五六七八九十]+大)[^,;:。！？“”《》、]{2,12})");
  // 甲、乙等重点口岸提升工程: the members are of the kind that the works are about
  private static final Pattern OBJECTS =
      Pattern.compile(
          "^(?:重点|关键|重要|主要)?(?:县区|区县|县市|市县|乡镇|省份|领域|区域|口岸|环节|流域|地区|矿坑|人群|群体|河湖|湖泊|河流|河道)[\\u4E00-\\u9FFF]{2}.*");
  private static final Pattern JOINT = Pattern.compile("[、及]");
  private static final Glance NUMBER = Glance.of("[0-9][个项家场条款]");
  // 甲至乙、丙丁等高速公路: each is a line of that kind
  private static final Set<String> LINES =
      Set.of("铁路", "高铁", "公路", "高速", "高速公路", "城际铁路", "航道", "运河", "通道", "大通道", "隧道", "国道");
  private static final Pattern ENDS_OF_LINE =
      Pattern.compile(
          "[\\u4E00-\\u9FFF]{1,5}至[\\u4E00-\\u9FFF]{1,5}|[\\u4E00-\\u9FFF]{2,3}(?<![段期线桥])");
  private static final Pattern COUNT = Pattern.compile("^[0-9]+[余多]?[个项家场条款座所处批名支片]");
  private static final Glance TIMES = Glance.of("(?:[0-9]{1,2}|[两三四五六七八九])届");
  // what parts clauses
  private static final String MARKS = ",;:。！？“”《》";
  // what may stand before a category
  private static final String COUNTING = "0123456789一二三四五六七八九十百余多个项家场条款批系列";
  private static final int LONGEST = 24;
  private static final int LONGEST_CATEGORY = 10;
  private static final Set<InitiativeKind> CATEGORIES =
      EnumSet.of(
          InitiativeKind.PLAN,
          InitiativeKind.PROJECT,
          InitiativeKind.EVENT,
          InitiativeKind.CAMPAIGN,
          InitiativeKind.PLATFORM,
          InitiativeKind.BRAND,
          InitiativeKind.INSTITUTION,
          InitiativeKind.MECHANISM,
          InitiativeKind.ALLIANCE);
  private static final Pattern COUNTED = Pattern.compile("等[0-9一二三四五六七八九十百]+[余多]?[个项款]");

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final NameContext context;

  ListedNames(HeadNouns heads, LaunchVerbs verbs, NameContext context) {
    this.heads = heads;
    this.verbs = verbs;
    this.context = context;
  }

  List<Candidate> in(Phrase phrase, Closings closings) {
    String text = phrase.text();
    boolean counts = text.indexOf('、') >= 0;
    if (closings.isEmpty() || (!counts && text.indexOf('等') < 0)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (int begin = 0, end; begin < text.length(); begin = end + 1) {
      end = clauseEnd(text, begin);
      if (mayList(text, begin, end, counts, closings)) {
        clause(phrase, begin, end, found);
      }
    }
    return found;
  }

  private static int clauseEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void clause(Phrase phrase, int begin, int end, List<Candidate> found) {
    Matcher list =
        LIST.matcher(phrase.text())
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(begin, end);
    while (list.find()) {
      Optional<Head> category = category(phrase, list.start("category"), list.end("category"));
      if (category.isPresent() && !OBJECTS.matcher(list.group("category")).matches()) {
        found.addAll(members(phrase, list, category.get()));
      }
    }
  }

  /**
   * Whether a head noun may name the category behind 等 in a clause, or behind a number of things.
   *
   * @param counts whether a number is enough, as it is behind 、
   */
  private static boolean mayList(
      String text, int begin, int end, boolean counts, Closings closings) {
    for (int i = begin; i < end; i++) {
      if ((text.charAt(i) == '等' || (counts && NUMBER.at(text, i)))
          && mayHaveCategory(text, i + 1, end, closings)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHaveCategory(String text, int from, int to, Closings closings) {
    int begin = from;
    while (begin < to && COUNTING.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    for (int end = from + 1; end <= Math.min(to, begin + LONGEST_CATEGORY); end++) {
      if (closings.at(end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The head noun that closes the category's noun phrase, which is short. */
  private Optional<Head> category(Phrase phrase, int begin, int end) {
    Optional<Head> best = Optional.empty();
    for (int at = begin + 2; at <= Math.min(end, begin + LONGEST_CATEGORY); at++) {
      Optional<Head> head = heads.closing(phrase.text(), begin, at);
      if (head.isPresent()
          && phrase.wordBegins(at)
          && phrase.endsNameAt(at, heads)
          && !phrase.isVerbEnd(at, head.get())) {
        best = head;
      }
    }
    return best.filter(head -> CATEGORIES.contains(head.kind()));
  }

  private List<Candidate> members(Phrase phrase, Matcher list, Head category) {
    int begin = list.start("members");
    int end = list.end("members");
    List<Candidate> members = new ArrayList<>();
    int behind =
        phrase.text().indexOf(category.noun(), list.start("category")) + category.noun().length();
    boolean applications =
        category.kind() == InitiativeKind.PLATFORM && COUNTED.matcher(list.group()).find();
    boolean specific = applications || context.predicateFollows(phrase.text(), behind);
    if (list.group().indexOf('等') < 0 && list.group("members").indexOf('、') < 0) {
      return List.of();
    }
    Optional<String> line = line(phrase.text(), list.start("category"), category);
    int at = begin;
    Matcher joint = JOINT.matcher(phrase.text()).region(begin, end);
    while (at < end) {
      int to = end;
      while (joint.find()) {
        if (splits(phrase.text(), at, joint.start())) {
          to = joint.start();
          break;
        }
      }
      int from = times(phrase.text(), at == begin ? objectBegin(phrase, at, to) : at, to);
      String name = phrase.text().substring(from, to);
      if (isName(name, category) && !context.isPlace(phrase, from, to) && !context.praises(name)) {
        Optional<Head> own = heads.closing(name);
        specific |= own.isPresent() || isLine(category) || context.isProper(phrase, from, to);
        Head closing = own.filter(head -> head.strength() == Strength.STRONG).orElse(category);
        InitiativeKind kind = heads.kindOf(name, closing);
        boolean bare = own.isEmpty() && ENDS_OF_LINE.matcher(name).matches();
        members.add(
            bare && line.isPresent()
                ? new Candidate(from, to, name + line.get(), kind, List.of(name), "program.listed")
                : new Candidate(from, to, name, kind, "program.listed"));
      }
      at = to + 1;
    }
    List<Trait> signs =
        List.of(
            Trait.of("specific=", specific),
            Trait.of("category=", category.kind()),
            Trait.of("noun=", category.noun()),
            Trait.of("more=", list.group().contains("等")));
    members.replaceAll(member -> member.seen(signs));
    return members;
  }

  /** The noun of the lines that are listed: 高速公路 in 等高速公路续建项目. */
  private Optional<String> line(String text, int begin, Head category) {
    if (LINES.contains(category.noun())) {
      return Optional.of(category.noun());
    }
    Optional<Head> first = heads.opening(text, begin);
    return first.isPresent() && LINES.contains(first.get().noun())
        ? Optional.of(first.get().noun())
        : Optional.empty();
  }

  /** 、 parts members; 及 does so only behind a member that a head noun closes. */
  private boolean splits(String text, int from, int joint) {
    return text.charAt(joint) == '、' || heads.closing(text, from, joint).isPresent();
  }

  /** Lines and works go by two or three characters: 杭台、杭绍等高速公路. */
  private static boolean isName(String name, Head category) {
    return name.length() >= (isLine(category) ? 2 : 4)
        && name.length() <= LONGEST
        && !COUNT.matcher(name).find()
        && Character.isLetterOrDigit(name.charAt(0));
  }

  private static boolean isLine(Head category) {
    return category.kind() == InitiativeKind.PROJECT && category.strength() == Strength.STRONG;
  }

  /** Behind what says how often an event was held: 3届|茶商大会. */
  private static int times(String text, int from, int to) {
    return Math.min(to, Math.max(from, TIMES.end(text, from)));
  }

  /** Behind the last launching verb of the first member. */
  private int objectBegin(Phrase phrase, int begin, int end) {
    for (int at = end - 3; at > begin; at--) {
      if (phrase.wordBegins(at) && verbs.before(phrase.text(), at).isPresent()) {
        return at;
      }
    }
    return begin;
  }
}

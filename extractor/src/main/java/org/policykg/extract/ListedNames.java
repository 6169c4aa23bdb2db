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
import org.policykg.model.InitiativeKind;

/**
 * Reads the members of a list whose last noun says what they are: 五环智控、亲农在线等10余个特色应用; 招远核电一期等项目开工.
 */
final class ListedNames {
  // 甲、乙及丙等(10余个)(特色)项目
  private static final Pattern LIST =
      Pattern.compile(
          "(?<members>[^,;:。！？“”《》]{3,60}?)(?:等|(?=[0-9]+[个项家场条款]))(?:[0-9一二三四五六七八九十百]+[余多]?[个项家场条款]|一批|系列)?(?<category>[^,;:。！？“”《》、]{2,12})");
  private static final Pattern JOINT = Pattern.compile("[、及]");

  private static final Set<InitiativeKind> CATEGORIES =
      EnumSet.of(
          InitiativeKind.PROJECT,
          InitiativeKind.EVENT,
          InitiativeKind.CAMPAIGN,
          InitiativeKind.PLATFORM,
          InitiativeKind.BRAND);

  private final HeadNouns heads;
  private final LaunchVerbs verbs;

  ListedNames(HeadNouns heads, LaunchVerbs verbs) {
    this.heads = heads;
    this.verbs = verbs;
  }

  List<Candidate> in(Phrase phrase) {
    List<Candidate> found = new ArrayList<>();
    Matcher list = LIST.matcher(phrase.text());
    while (list.find()) {
      Optional<Head> category = category(phrase, list.start("category"), list.end("category"));
      if (category.isPresent()) {
        members(phrase, list.start("members"), list.end("members"), category.get(), found);
      }
    }
    return found;
  }

  /** The head noun that closes the category's noun phrase, which is short. */
  private Optional<Head> category(Phrase phrase, int begin, int end) {
    Optional<Head> best = Optional.empty();
    for (int at = begin + 2; at <= Math.min(end, begin + 8); at++) {
      Optional<Head> head = heads.closing(phrase.text().substring(begin, at));
      if (head.isPresent() && phrase.wordBegins(at) && phrase.endsNameAt(at, heads)) {
        best = head;
      }
    }
    return best.filter(head -> CATEGORIES.contains(head.kind()));
  }

  private void members(Phrase phrase, int begin, int end, Head category, List<Candidate> found) {
    int at = begin;
    Matcher joint = JOINT.matcher(phrase.text()).region(begin, end);
    List<int[]> ranges = new ArrayList<>();
    while (joint.find()) {
      boolean and = phrase.text().charAt(joint.start()) == '及';
      if (and && heads.closing(phrase.text().substring(at, joint.start())).isEmpty()) {
        continue;
      }
      ranges.add(new int[] {at, joint.start()});
      at = joint.end();
    }
    ranges.add(new int[] {at, end});
    for (int i = 0; i < ranges.size(); i++) {
      int from =
          i == 0 ? objectBegin(phrase, ranges.get(i)[0], ranges.get(i)[1]) : ranges.get(i)[0];
      int to = ranges.get(i)[1];
      String name = phrase.text().substring(from, to);
      if (isName(name, category)) {
        InitiativeKind own = heads.closing(name).map(Head::kind).orElse(category.kind());
        found.add(new Candidate(from, to, name, own, "program.listed"));
      }
    }
  }

  /** Lines and works go by two or three characters: 桑龙、城龙等高速公路. */
  private static boolean isName(String name, Head category) {
    boolean line =
        category.kind() == InitiativeKind.PROJECT && category.strength() == Strength.STRONG;
    return name.length() >= (line ? 2 : 4)
        && name.length() <= 24
        && Character.isLetterOrDigit(name.charAt(0));
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

package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.lexicon.Trait;
import org.policykg.model.InitiativeKind;

/**
 * Reads the members of a row that share the nouns behind the last one: 青溪、白河国家公园 are two parks.
 * What the members share begins where the last one is as long as the others.
 */
final class SharedNouns {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int LONGEST_NOUNS = 12;
  private static final String NUMBERS = "两二三四五六七八九十";
  // 青溪、白河2个茶业实验室
  private static final Glance COUNT = Glance.of("[0-9]+[个座条处家所]");
  private static final Set<InitiativeKind> KINDS =
      EnumSet.of(
          InitiativeKind.PLAN,
          InitiativeKind.CAMPAIGN,
          InitiativeKind.PROJECT,
          InitiativeKind.INSTITUTION,
          InitiativeKind.EVENT);

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final NameContext context;

  SharedNouns(HeadNouns heads, LaunchVerbs verbs, NameContext context) {
    this.heads = heads;
    this.verbs = verbs;
    this.context = context;
  }

  List<Candidate> in(Phrase phrase, Closings closings) {
    String text = phrase.text();
    if (closings.isEmpty() || text.indexOf('、') < 0) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (int mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
      Optional<Candidate> member = member(phrase, closings, mark);
      if (member.isPresent()) {
        found.add(member.get());
      }
    }
    return found;
  }

  /** What the member before a mark names. */
  private Optional<Candidate> member(Phrase phrase, Closings closings, int mark) {
    int begin = memberBegin(phrase, mark);
    int length = mark - begin;
    if (length < SHORTEST || length > LONGEST || !isBare(phrase.text(), begin, mark)) {
      return Optional.empty();
    }
    int last = lastMember(phrase.text(), mark, length);
    int shared = behindLast(phrase.text(), last, length);
    Optional<Integer> end = nouns(phrase, closings, shared);
    return end.isPresent()
        ? Optional.of(named(phrase, begin, mark, shared, end.get()))
        : Optional.empty();
  }

  /** Behind the mark before, or behind the launching verb where the row begins. */
  private int memberBegin(Phrase phrase, int mark) {
    String text = phrase.text();
    int begin = mark;
    while (begin > 0
        && mark - begin <= LONGEST + 4
        && Phrase.isNameCharacter(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin > 0 && text.charAt(begin - 1) == '、') {
      return begin;
    }
    for (int at = mark - SHORTEST; at > begin; at--) {
      if (phrase.wordBegins(at) && verbs.before(text, at).isPresent()) {
        return at;
      }
    }
    return begin;
  }

  private boolean isBare(String text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (text.charAt(at) < '\u4E00' || text.charAt(at) > '\u9FA5') {
        return false;
      }
    }
    return heads.closing(text, begin, end).isEmpty()
        && !context.isGeneric(text.substring(begin, end));
  }

  /** Where the last member begins that stands behind members of one length. */
  private static int lastMember(String text, int mark, int length) {
    int begin = mark + 1;
    while (text.startsWith("、", begin + length)) {
      begin += length + 1;
    }
    return begin;
  }

  /** Behind the last member and the number that counts the row, which may come earlier: 白河2个. */
  private static int behindLast(String text, int last, int length) {
    for (int at = last + SHORTEST; at <= Math.min(text.length(), last + length); at++) {
      int counted = COUNT.end(text, at);
      if (counted >= 0) {
        return counted;
      }
    }
    return last + length;
  }

  /** The end of the nouns that the row shares, if a head noun closes them. */
  private Optional<Integer> nouns(Phrase phrase, Closings closings, int shared) {
    String text = phrase.text();
    if (shared >= text.length()
        || NUMBERS.indexOf(text.charAt(shared)) >= 0
        || text.charAt(shared) == '化'
        || !phrase.wordBegins(shared)
        || verbs.launches(text, shared)) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), shared + LONGEST_NOUNS);
    for (int end = shared + 1; end <= limit; end++) {
      char c = text.charAt(end - 1);
      if (c == '等' || !Phrase.isNameCharacter(c)) {
        return Optional.empty();
      }
      Optional<Head> head = closings.in(shared, end);
      if (head.isPresent() && phrase.wordBegins(end) && phrase.endsNameAt(end, heads)) {
        boolean names =
            head.get().strength() == Strength.STRONG && KINDS.contains(head.get().kind());
        return names ? Optional.of(end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Candidate named(Phrase phrase, int begin, int mark, int shared, int end) {
    String member = phrase.text().substring(begin, mark);
    Head head = heads.closing(phrase.text(), shared, end).orElseThrow();
    String name = member + phrase.text().substring(shared, end);
    List<Trait> signs =
        List.of(
            Trait.of("specific=", context.isProper(phrase, begin, mark)),
            Trait.of("category=", head.kind()),
            Trait.of("noun=", head.noun()),
            Trait.of("more=", false));
    return new Candidate(
            begin, mark, name, heads.kindOf(name, head), List.of(member), "program.listed")
        .seen(signs);
  }
}

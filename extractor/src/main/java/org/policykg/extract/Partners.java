package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.model.Division;
import org.policykg.model.InitiativeKind;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/**
 * Finds the divisions with which an initiative is shared: those it is said to be built with
 * (与上城、桐乡、越城建立…), and those whose letters its name holds where they act together (鲁豫协作大通道,
 * 杭绍特别合作园).
 */
final class Partners {
  private static final Pattern WITH = Pattern.compile("(?:与|和|同|跟|联合|携手|会同|牵手)$");
  private static final Pattern JOINT = Pattern.compile("(?:、|和|与|及|以及|,)");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "[^,;。！？]{0,8}(?:建立|共建|共同|签订|签署|结成|结对|合作|组建|成立|打造|设立|联合|搭建|推进|开展)[^,;。！？]{0,12}");

  // 渝昆高铁川渝段 only lies in both
  private static final Pattern ACTING_TOGETHER =
      Pattern.compile("[^,;:。！？]*?(?:合作|协作|共建|联盟|共同体|结对|携手|跨省)");
  private static final int NEAR = 16;

  private final Divisions divisions;

  Partners(Divisions divisions) {
    this.divisions = divisions;
  }

  SortedSet<String> of(
      AnnotatedText text, Sentence sentence, Candidate candidate, String division) {
    SortedSet<String> partners = new TreeSet<>(with(text, sentence, candidate));
    partners.addAll(provincesIn(text, candidate, division));
    if (candidate.kind() == InitiativeKind.ALLIANCE) {
      for (String letters : initials(text, candidate)) {
        other(letters, initial(division))
            .flatMap(letter -> beginningWith(text, candidate, division, letter))
            .ifPresent(partners::add);
      }
    }
    partners.remove(division);
    return partners;
  }

  /** The row of divisions behind 与 or 联合, when what follows it is building the initiative. */
  private static SortedSet<String> with(
      AnnotatedText text, Sentence sentence, Candidate candidate) {
    SortedSet<String> partners = new TreeSet<>();
    String view = text.view().text();
    List<Place> places = text.placesIn(sentence.begin(), candidate.begin());
    for (int i = 0; i < places.size(); i++) {
      int begin = places.get(i).begin();
      if (!WITH.matcher(view.substring(Math.max(0, begin - 2), begin)).find()) {
        continue;
      }
      SortedSet<String> row = new TreeSet<>();
      row.add(places.get(i).code());
      int end = places.get(i).end();
      for (Place next : places.subList(i + 1, places.size())) {
        if (!JOINT.matcher(view.substring(end, next.begin())).matches()) {
          break;
        }
        row.add(next.code());
        end = next.end();
      }
      if (TOGETHER.matcher(view.substring(end, candidate.begin())).matches()) {
        partners.addAll(row);
      }
    }
    return partners;
  }

  /**
   * The provinces that a name names beside the division's own, where it or what follows it says
   * that they act together: 晋冀鲁豫 of 山东.
   */
  private SortedSet<String> provincesIn(AnnotatedText text, Candidate candidate, String division) {
    SortedSet<String> provinces = new TreeSet<>();
    for (Place place : text.placesIn(candidate.begin(), candidate.end())) {
      if (divisions.get(place.code()).level() == Division.Level.PROVINCE) {
        provinces.add(place.code());
      }
    }
    return provinces.contains(division) && isActingTogether(text.view().text(), candidate)
        ? provinces
        : new TreeSet<>();
  }

  private static boolean isActingTogether(String view, Candidate candidate) {
    int end = Math.min(view.length(), candidate.end() + NEAR);
    return ACTING_TOGETHER.matcher(view.substring(candidate.begin(), end)).lookingAt();
  }

  /**
   * The two letters that may stand for two divisions: at the name's beginning, or right before its
   * quotation mark.
   */
  private static List<String> initials(AnnotatedText text, Candidate candidate) {
    String view = text.view().text();
    int begin = candidate.begin();
    String inside = view.substring(begin, Math.min(begin + 2, candidate.end()));
    boolean quoted = begin > 2 && view.charAt(begin - 1) == '“';
    return quoted ? List.of(inside, view.substring(begin - 3, begin - 1)) : List.of(inside);
  }

  /** The other one of two letters. */
  private static Optional<Character> other(String letters, char own) {
    int at = letters.indexOf(own);
    return at < 0 ? Optional.empty() : Optional.of(letters.charAt(1 - at));
  }

  private char initial(String division) {
    return divisions.get(division).name().charAt(0);
  }

  /**
   * The division that a letter stands for: one that the section names, or else the only sibling
   * that begins with it.
   */
  private Optional<String> beginningWith(
      AnnotatedText text, Candidate candidate, String division, char letter) {
    Optional<String> named =
        text.voiceAt(candidate.begin()).stream()
            .flatMap(voice -> text.placesIn(voice.begin(), voice.end()).stream())
            .map(Place::code)
            .filter(code -> initial(code) == letter)
            .findFirst();
    return named.or(() -> sibling(text, division, letter));
  }

  private Optional<String> sibling(AnnotatedText text, String division, char letter) {
    int year = text.metadata().date().map(date -> date.getYear()).orElse(Integer.MAX_VALUE);
    List<String> siblings =
        divisions.all().stream()
            .filter(other -> other.parent().equals(divisions.get(division).parent()))
            .filter(other -> other.name().charAt(0) == letter && other.inForce(year))
            .map(Division::code)
            .toList();
    return siblings.size() == 1 ? Optional.of(siblings.get(0)) : Optional.empty();
  }
}

package org.policykg.extract;

import java.util.Set;
import org.policykg.lexicon.Telling;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/** What texts are about, which they tell more surely than what they mention by the way. */
final class Focus {
  private Focus() {}

  /** How a reporter's text tells of a division. */
  static Telling telling(AnnotatedText text, String division) {
    if (division.equals(Divisions.NATION)) {
      return Telling.OF_NATION;
    }
    if (text.metadata().place().isPresent()) {
      return Telling.REPORTED;
    }
    String title = text.metadata().title().orElse("");
    boolean titled = names(title, division) || compares(title, text);
    return titled ? Telling.TITLED : Telling.UNPLACED;
  }

  /** How a reporter's text may tell of the divisions that act in a sentence. */
  static Set<Telling> tellings(AnnotatedText text, Sentence sentence) {
    if (text.metadata().place().isPresent()) {
      return Set.of(Telling.REPORTED, Telling.OF_NATION);
    }
    boolean national =
        text.divisionAt(sentence.begin()).filter(Divisions.NATION::equals).isPresent();
    for (Place place : text.placesIn(sentence.begin(), sentence.end())) {
      national |= place.code().equals(Divisions.NATION);
    }
    return national
        ? Set.of(Telling.TITLED, Telling.UNPLACED, Telling.OF_NATION)
        : Set.of(Telling.TITLED, Telling.UNPLACED);
  }

  /** 昆山比义乌…: a text whose title sets divisions side by side is about the others as well. */
  private static boolean compares(String title, AnnotatedText text) {
    return !title.isEmpty()
        && text.places().stream()
                .map(Place::code)
                .distinct()
                .filter(code -> names(title, code))
                .limit(2)
                .count()
            > 1;
  }

  private static boolean names(String title, String division) {
    return Divisions.standard().get(division).names().stream()
        .map(Division.Name::text)
        .anyMatch(name -> title.contains(withoutSuffix(name)));
  }

  /** 昆山|市; what would be one character stays whole. */
  private static String withoutSuffix(String name) {
    return name.substring(0, Math.max(2, name.length() - 1));
  }
}

package org.policykg.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Telling;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;
import org.policykg.text.Sentence;

/**
 * What a text is about, which it tells more surely than what it mentions by the way; found out once
 * for each division that is asked for. For one thread.
 */
final class Focus {
  private final AnnotatedText text;
  private final String title;
  private final Map<String, Boolean> named = new HashMap<>();
  private @Nullable Integer beside;

  Focus(AnnotatedText text) {
    this.text = text;
    title = text.metadata().title().orElse("");
  }

  /** How the text, which is a reporter's, tells of a division. */
  Telling telling(String division) {
    if (isNation(division)) {
      return Telling.OF_NATION;
    }
    if (text.metadata().place().isPresent()) {
      return Telling.REPORTED;
    }
    // 昆山比义乌…: a text whose title sets divisions side by side is about the others as well
    return isNamed(division) || beside() > 1 ? Telling.TITLED : Telling.UNPLACED;
  }

  /** How the text, which is a reporter's, may tell of the divisions that act in a sentence. */
  Set<Telling> tellings(Sentence sentence) {
    if (text.metadata().place().isPresent()) {
      return EnumSet.of(Telling.REPORTED, Telling.OF_NATION);
    }
    Set<Telling> tellings = EnumSet.of(Telling.UNPLACED);
    Optional<String> speaking = text.divisionAt(sentence.begin());
    if (beside() > 0 || (speaking.isPresent() && isNamed(speaking.get()))) {
      tellings.add(Telling.TITLED);
    }
    if (isNation(speaking.orElse(""))
        || namesNation(text.placesIn(sentence.begin(), sentence.end()))) {
      tellings.add(Telling.OF_NATION);
    }
    return tellings;
  }

  private static boolean isNation(String division) {
    return division.equals(Divisions.NATION);
  }

  private static boolean namesNation(List<Place> places) {
    for (Place place : places) {
      if (isNation(place.code())) {
        return true;
      }
    }
    return false;
  }

  /** How many divisions of the text its title names. */
  private int beside() {
    if (beside == null) {
      Set<String> codes = new HashSet<>();
      for (Place place : text.places()) {
        if (isNamed(place.code())) {
          codes.add(place.code());
        }
      }
      beside = codes.size();
    }
    return beside;
  }

  /** Whether the title names a division. */
  private boolean isNamed(String division) {
    if (title.isEmpty()) {
      return false;
    }
    Boolean known = named.get(division);
    if (known == null) {
      known = names(division);
      named.put(division, known);
    }
    return known;
  }

  private boolean names(String division) {
    for (Division.Name name : Divisions.standard().get(division).names()) {
      if (title.contains(withoutSuffix(name.text()))) {
        return true;
      }
    }
    return false;
  }

  /** 昆山|市; what would be one character stays whole. */
  private static String withoutSuffix(String name) {
    return name.substring(0, Math.max(2, name.length() - 1));
  }
}

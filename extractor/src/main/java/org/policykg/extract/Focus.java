package org.policykg.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
  private @Nullable Boolean compares;

  Focus(AnnotatedText text) {
    this.text = text;
    title = text.metadata().title().orElse("");
  }

  /** How a reporter's text tells of a division. */
  static Telling telling(AnnotatedText text, String division) {
    return new Focus(text).telling(division);
  }

  /** How the text, which is a reporter's, tells of a division. */
  Telling telling(String division) {
    if (division.equals(Divisions.NATION)) {
      return Telling.OF_NATION;
    }
    if (text.metadata().place().isPresent()) {
      return Telling.REPORTED;
    }
    return isNamed(division) || compares() ? Telling.TITLED : Telling.UNPLACED;
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
  private boolean compares() {
    if (compares == null) {
      Set<String> beside = new HashSet<>();
      for (Place place : text.places()) {
        if (isNamed(place.code())) {
          beside.add(place.code());
        }
      }
      compares = beside.size() > 1;
    }
    return compares;
  }

  /** Whether the title names a division. */
  private boolean isNamed(String division) {
    return !title.isEmpty() && named.computeIfAbsent(division, this::names);
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

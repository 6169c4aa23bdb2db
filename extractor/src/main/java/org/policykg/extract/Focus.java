package org.policykg.extract;

import org.policykg.mention.AnnotatedText;
import org.policykg.model.Division;
import org.policykg.reference.Divisions;

/** What texts are about, which they tell more surely than what they mention by the way. */
final class Focus {
  private Focus() {}

  /**
   * Whether a text is about one place, whatever it says of others, or its title names the division.
   */
  static boolean isOn(AnnotatedText text, String division) {
    return text.metadata().place().isPresent()
        || text.metadata().title().filter(title -> names(title, division)).isPresent();
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

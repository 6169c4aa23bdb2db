package org.policykg.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Something that was read, and what it is.
 *
 * @param traits what can be seen of it
 * @param outcome what it is: a kind, or whether it is right
 */
record Lesson(List<String> traits, String outcome) {
  static final String RIGHT = "right";
  static final String WRONG = "wrong";
  private static final int FEWEST_TEXTS = 3;

  Lesson {
    traits = List.copyOf(traits);
  }

  static Lesson of(List<String> traits, boolean right) {
    return new Lesson(traits, right ? RIGHT : WRONG);
  }

  /**
   * The lessons of some texts, with the traits alone that several of the texts show: what one text
   * says is a fact about it, and none about the language. Of less than twenty texts less is asked.
   */
  static List<Lesson> common(List<List<Lesson>> byText) {
    int fewest = Math.min(FEWEST_TEXTS, 1 + byText.size() / 10);
    Map<String, Integer> texts = new HashMap<>();
    for (List<Lesson> lessons : byText) {
      lessons.stream()
          .flatMap(lesson -> lesson.traits().stream())
          .distinct()
          .forEach(trait -> texts.merge(trait, 1, Integer::sum));
    }
    return byText.stream()
        .flatMap(List::stream)
        .map(lesson -> lesson.with(trait -> texts.getOrDefault(trait, 0) >= fewest))
        .toList();
  }

  private Lesson with(Predicate<String> kept) {
    return new Lesson(traits.stream().filter(kept).toList(), outcome);
  }

  boolean isRight() {
    return outcome.equals(RIGHT);
  }
}

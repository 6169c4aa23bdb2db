package org.policykg.train;

import java.util.List;

/**
 * Something that was read, and what it is.
 *
 * @param traits what can be seen of it
 * @param outcome what it is: a kind, or whether it is right
 */
record Lesson(List<String> traits, String outcome) {
  static final String RIGHT = "right";
  static final String WRONG = "wrong";

  Lesson {
    traits = List.copyOf(traits);
  }

  static Lesson of(List<String> traits, boolean right) {
    return new Lesson(traits, right ? RIGHT : WRONG);
  }

  boolean isRight() {
    return outcome.equals(RIGHT);
  }
}

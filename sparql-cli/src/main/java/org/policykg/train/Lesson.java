package org.policykg.train;

import java.util.List;

/**
 * Something that was read, and whether it is right.
 *
 * @param traits what can be seen of it
 */
public record Lesson(List<String> traits, boolean right) {
  public Lesson {
    traits = List.copyOf(traits);
  }
}

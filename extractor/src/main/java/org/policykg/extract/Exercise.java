package org.policykg.extract;

import java.util.List;

/**
 * A fact that a text may say, and the traits by which the weights judge it: what {@code policykg
 * train} learns from.
 */
public record Exercise<T>(T fact, List<String> traits) {
  public Exercise {
    traits = List.copyOf(traits);
  }
}

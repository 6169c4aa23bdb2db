package org.policykg.extract;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What characters weigh as one kind of trait, found without making a text of each. */
final class CharacterWeights {
  private final char[] characters;
  private final double[] weights;

  /** The weights of a kind's values, of which only single characters count. */
  CharacterWeights(Map<String, Double> byValue) {
    Map<Character, Double> sorted = new TreeMap<>();
    byValue.forEach(
        (value, weight) -> {
          if (value.length() == 1) {
            sorted.put(value.charAt(0), weight);
          }
        });
    characters = new char[sorted.size()];
    weights = new double[sorted.size()];
    int at = 0;
    for (Map.Entry<Character, Double> entry : sorted.entrySet()) {
      characters[at] = entry.getKey();
      weights[at++] = entry.getValue();
    }
  }

  double of(char character) {
    int at = Arrays.binarySearch(characters, character);
    return at < 0 ? 0 : weights[at];
  }
}

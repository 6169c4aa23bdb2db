package org.policykg.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What parts of speech weigh as values of an aspect, alone and two together, by their numbers. */
final class TagWeights {
  private static final char AND = ',';

  private final double[] alone;
  private final double[] @Nullable [] together;

  /**
   * Lays weights out.
   *
   * @param byValue what a part of speech weighs, or two with a comma between them
   */
  TagWeights(Map<String, Double> byValue, FigureWords words) {
    alone = new double[words.tags()];
    together = new double[words.tags()][];
    byValue.forEach(
        (value, weight) -> {
          int and = value.indexOf(AND);
          if (and < 0) {
            alone[words.tag(value)] = weight;
          } else {
            row(words.tag(value.substring(0, and)))[words.tag(value.substring(and + 1))] = weight;
          }
        });
  }

  private double[] row(int tag) {
    double[] row = together[tag];
    if (row == null) {
      row = new double[alone.length];
      together[tag] = row;
    }
    return row;
  }

  /** The parts of speech that a value is made of. */
  static String[] tags(String value) {
    return value.split(String.valueOf(AND), -1);
  }

  /** Two of them as traits write them. */
  static String pair(String first, String second) {
    return first + AND + second;
  }

  double of(int tag) {
    return alone[tag];
  }

  double of(int first, int second) {
    double[] row = together[first];
    return row == null ? 0 : row[second];
  }
}

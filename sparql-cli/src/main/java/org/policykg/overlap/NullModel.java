package org.policykg.overlap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often two counties would share an item if only two things were given: how many items each
 * county has, and how many counties each item has. This is the bipartite configuration model
 * (Saracco et al. 2015, 2017): the most random matrix with these sums on average, in which county c
 * has item i with probability x y / (1 + x y). Counties with as many items, and items with as many
 * counties, are alike, so x and y are found for each number once.
 */
final class NullModel {
  private static final int ROUNDS = 20_000;
  private static final double EXACT = 1e-9;

  private final int[] countyDegrees;
  private final double[] countyCounts;
  private final int[] itemDegrees;
  private final double[] itemCounts;
  private final double[] x;
  private final double[] y;

  private NullModel(int[] counties, int[] items) {
    this.countyDegrees = IntStream.of(counties).filter(n -> n > 0).sorted().distinct().toArray();
    this.itemDegrees = IntStream.of(items).filter(n -> n > 0).sorted().distinct().toArray();
    this.countyCounts = counts(counties, countyDegrees);
    this.itemCounts = counts(items, itemDegrees);
    double sum = Math.sqrt(IntStream.of(counties).asDoubleStream().sum());
    this.x = IntStream.of(countyDegrees).mapToDouble(degree -> degree / sum).toArray();
    this.y = IntStream.of(itemDegrees).mapToDouble(degree -> degree / sum).toArray();
  }

  /** The model of a matrix. */
  static NullModel of(Incidence incidence) {
    int[] counties = IntStream.of(incidence.speaking()).map(incidence::count).toArray();
    int[] items = IntStream.range(0, incidence.itemCount()).map(incidence::support).toArray();
    return of(counties, items);
  }

  /**
   * The model of row and column sums.
   *
   * @param counties how many items each county has
   * @param items how many counties have each item
   */
  static NullModel of(int[] counties, int[] items) {
    NullModel model = new NullModel(counties, items);
    model.fit();
    return model;
  }

  private static double[] counts(int[] degrees, int[] distinct) {
    double[] counts = new double[distinct.length];
    for (int degree : degrees) {
      if (degree > 0) {
        counts[Arrays.binarySearch(distinct, degree)]++;
      }
    }
    return counts;
  }

  /**
   * The fixed point of x = degree / Σ y / (1 + x y), and likewise y. Where an item is everybody's,
   * y grows without end and its probability towards 1, which is what it should be.
   */
  private void fit() {
    for (int round = 0; round < ROUNDS; round++) {
      double moved = step(x, countyDegrees, y, itemCounts);
      moved = Math.max(moved, step(y, itemDegrees, x, countyCounts));
      if (moved < EXACT) {
        return;
      }
    }
  }

  /** One round for one side; how far the sums were from what they should be, relative to it. */
  private static double step(double[] own, int[] degrees, double[] others, double[] counts) {
    double farthest = 0;
    for (int i = 0; i < own.length; i++) {
      double sum = 0;
      for (int j = 0; j < others.length; j++) {
        sum += counts[j] * others[j] / (1 + own[i] * others[j]);
      }
      double next = degrees[i] / sum;
      farthest = Math.max(farthest, Math.abs(own[i] * sum / degrees[i] - 1));
      own[i] = next;
    }
    return farthest;
  }

  /** How many items a county of one number of items shares with one of another, on average. */
  double expected(int one, int other) {
    double first = x[Arrays.binarySearch(countyDegrees, one)];
    double second = x[Arrays.binarySearch(countyDegrees, other)];
    double shared = 0;
    for (int j = 0; j < y.length; j++) {
      shared += itemCounts[j] * probability(first, y[j]) * probability(second, y[j]);
    }
    return shared;
  }

  private static double probability(double county, double item) {
    double product = county * item;
    return product / (1 + product);
  }

  /** The number of items that the model gives a county of some number of items: the same. */
  double degree(int items) {
    double own = x[Arrays.binarySearch(countyDegrees, items)];
    return IntStream.range(0, y.length)
        .mapToDouble(j -> itemCounts[j] * probability(own, y[j]))
        .sum();
  }
}

package org.policykg.overlap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often two counties would share an item if only two things were given: how many items each
 * county has, and how many counties have each item.
 *
 * <p>The chance that a county has an item is that of the bipartite configuration model (Saracco et
 * al. 2015): x y / (1 + x y), with x and y such that all sums come out on average. Counties with as
 * many items, and items with as many counties, are alike, so x and y are found for each number
 * once. The chance that two counties both have an item takes account of how many have it, exactly:
 * what one county has alone is never shared. It is Hájek's for a sample of fixed size (1964),
 * scaled so that an item of s counties is shared by s (s - 1) / 2 pairs.
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
  private final double[] spreads;
  private final double[] scales;

  private NullModel(int[] counties, int[] items) {
    this.countyDegrees = IntStream.of(counties).filter(n -> n > 0).sorted().distinct().toArray();
    this.itemDegrees = IntStream.of(items).filter(n -> n > 0).sorted().distinct().toArray();
    this.countyCounts = counts(counties, countyDegrees);
    this.itemCounts = counts(items, itemDegrees);
    double sum = Math.sqrt(IntStream.of(counties).asDoubleStream().sum());
    this.x = IntStream.of(countyDegrees).mapToDouble(degree -> degree / sum).toArray();
    this.y = IntStream.of(itemDegrees).mapToDouble(degree -> degree / sum).toArray();
    this.spreads = new double[y.length];
    this.scales = new double[y.length];
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
    model.scale();
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
      double most = Math.min(probability(first, y[j]), probability(second, y[j]));
      shared += itemCounts[j] * Math.min(most, scales[j] * both(first, second, j));
    }
    return shared;
  }

  /** Finds for each number of counties how the chances of pairs are to be scaled. */
  private void scale() {
    for (int j = 0; j < y.length; j++) {
      for (int c = 0; c < x.length; c++) {
        double p = probability(x[c], y[j]);
        spreads[j] += countyCounts[c] * p * (1 - p);
      }
      double pairs = itemDegrees[j] * (itemDegrees[j] - 1.0) / 2;
      double found = pairs > 0 ? pairs(j) : 1;
      scales[j] = found > 0 ? pairs / found : 1;
    }
  }

  /** How many pairs share an item of a number of counties, before scaling. */
  private double pairs(int j) {
    double pairs = 0;
    for (int a = 0; a < x.length; a++) {
      double same = both(x[a], x[a], j);
      pairs += countyCounts[a] * (countyCounts[a] - 1) / 2 * same;
      for (int b = 0; b < a; b++) {
        pairs += countyCounts[a] * countyCounts[b] * both(x[a], x[b], j);
      }
    }
    return pairs;
  }

  private double both(double one, double other, int j) {
    double p = probability(one, y[j]);
    double r = probability(other, y[j]);
    double apart = spreads[j] > 0 ? (1 - p) * (1 - r) / spreads[j] : 0;
    return p * r * Math.max(0, 1 - apart);
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

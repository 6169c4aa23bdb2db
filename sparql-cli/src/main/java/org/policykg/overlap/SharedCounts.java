package org.policykg.overlap;

import java.util.Arrays;

/**
 * What every two counties share: only the pairs that share something, by the one county and then
 * the other. One row of the matrix is held at a time, so that thousands of counties count in
 * seconds.
 */
final class SharedCounts {
  private int[] ones = new int[16];
  private int[] others = new int[16];
  private int[] shared = new int[16];
  private double[] weights = new double[16];
  private int size;

  private SharedCounts() {}

  /**
   * Counts.
   *
   * @param weight what each item weighs in {@link #weight}
   */
  static SharedCounts of(Incidence incidence, double[] weight) {
    SharedCounts counts = new SharedCounts();
    Groups byCounty = incidence.byCounty();
    Groups byItem = incidence.byItem();
    int[] row = new int[byCounty.rows()];
    double[] weighed = new double[byCounty.rows()];
    for (int county = 0; county < byCounty.rows(); county++) {
      for (int i = byCounty.from(county); i < byCounty.to(county); i++) {
        int item = byCounty.value(i);
        // counties of an item ascend: those before this one have counted the pair
        for (int j = byItem.to(item) - 1; byItem.value(j) > county; j--) {
          row[byItem.value(j)]++;
          weighed[byItem.value(j)] += weight[item];
        }
      }
      counts.take(county, row, weighed);
    }
    return counts;
  }

  private void take(int county, int[] row, double[] weighed) {
    for (int other = county + 1; other < row.length; other++) {
      if (row[other] > 0) {
        add(county, other, row[other], weighed[other]);
        row[other] = 0;
        weighed[other] = 0;
      }
    }
  }

  private void add(int one, int other, int count, double weight) {
    if (size == ones.length) {
      int room = size * 2;
      ones = Arrays.copyOf(ones, room);
      others = Arrays.copyOf(others, room);
      shared = Arrays.copyOf(shared, room);
      weights = Arrays.copyOf(weights, room);
    }
    ones[size] = one;
    others[size] = other;
    shared[size] = count;
    weights[size] = weight;
    size++;
  }

  int size() {
    return size;
  }

  int one(int pair) {
    return ones[pair];
  }

  int other(int pair) {
    return others[pair];
  }

  int shared(int pair) {
    return shared[pair];
  }

  /** The weight of what the pair shares. */
  double weight(int pair) {
    return weights[pair];
  }
}

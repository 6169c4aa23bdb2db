package org.policykg.overlap;

import java.util.Arrays;

/** A few numbers for each of many rows, in two arrays. */
final class Groups {
  private final int[] offsets;
  private final int[] values;

  /**
   * From two arrays.
   *
   * @param offsets where the numbers of each row begin, and after the last row where they end
   * @param values the numbers, ascending within a row
   */
  Groups(int[] offsets, int[] values) {
    this.offsets = offsets;
    this.values = values;
  }

  /**
   * Groups pairs by row; a number that comes twice in a row is kept once.
   *
   * @param rows row of each pair
   * @param numbers number of each pair
   * @param count how many pairs
   */
  static Groups of(int rowCount, int[] rows, int[] numbers, int count) {
    int[] offsets = new int[rowCount + 1];
    for (int i = 0; i < count; i++) {
      offsets[rows[i] + 1]++;
    }
    for (int row = 0; row < rowCount; row++) {
      offsets[row + 1] += offsets[row];
    }
    int[] next = Arrays.copyOf(offsets, rowCount);
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[next[rows[i]]++] = numbers[i];
    }
    return distinct(offsets, values);
  }

  private static Groups distinct(int[] offsets, int[] values) {
    int kept = 0;
    for (int row = 0; row < offsets.length - 1; row++) {
      int from = offsets[row];
      int to = offsets[row + 1];
      Arrays.sort(values, from, to);
      offsets[row] = kept;
      for (int i = from; i < to; i++) {
        if (i == from || values[i] != values[i - 1]) {
          values[kept++] = values[i];
        }
      }
    }
    offsets[offsets.length - 1] = kept;
    return new Groups(offsets, Arrays.copyOf(values, kept));
  }

  int rows() {
    return offsets.length - 1;
  }

  int from(int row) {
    return offsets[row];
  }

  int to(int row) {
    return offsets[row + 1];
  }

  /** How many numbers there are in all rows. */
  int size() {
    return values.length;
  }

  /** Where a number of a row stands among all; below 0 where the row has it not. */
  int find(int row, int number) {
    return Arrays.binarySearch(values, offsets[row], offsets[row + 1], number);
  }

  int count(int row) {
    return offsets[row + 1] - offsets[row];
  }

  int value(int i) {
    return values[i];
  }

  /** The numbers of a row. */
  int[] row(int row) {
    return Arrays.copyOfRange(values, offsets[row], offsets[row + 1]);
  }

  /** The same pairs, seen from the numbers: for each number its rows. */
  Groups turned(int numberCount) {
    int[] rows = new int[values.length];
    for (int row = 0; row < rows(); row++) {
      Arrays.fill(rows, offsets[row], offsets[row + 1], row);
    }
    return of(numberCount, values, rows, values.length);
  }
}

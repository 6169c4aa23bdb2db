package org.policykg.extract;

import java.util.Arrays;

/** The stretches of a sentence that were taken for names, about in the order of the text. */
final class Stretches {
  private static final int FEW = 16;

  private int[] begins = new int[FEW];
  private int[] ends = new int[FEW];
  private int size;

  void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  /** Whether a stretch is among the last ones, up to one that ends so far before it. */
  boolean isAmongLast(int begin, int end, int far) {
    for (int i = size - 1; i >= 0 && ends[i] >= end - far; i--) {
      if (begins[i] == begin && ends[i] == end) {
        return true;
      }
    }
    return false;
  }
}

package org.policykg.overlap;

import java.util.Arrays;

/** What one property says: a growing list of subject and value, each a number. */
final class Pairs {
  /** Where nothing is said. */
  static final int NONE = Integer.MIN_VALUE;

  private int[] subjects = new int[16];
  private int[] values = new int[16];
  private int size;

  void add(int subject, int value) {
    if (size == subjects.length) {
      subjects = Arrays.copyOf(subjects, size + size / 2);
      values = Arrays.copyOf(values, size + size / 2);
    }
    subjects[size] = subject;
    values[size] = value;
    size++;
  }

  int size() {
    return size;
  }

  int subject(int i) {
    return subjects[i];
  }

  int value(int i) {
    return values[i];
  }

  /**
   * The first value of each subject, by the subject's number; {@link #NONE} where there is none.
   */
  int[] bySubject(int subjectCount) {
    int[] first = new int[subjectCount];
    Arrays.fill(first, NONE);
    for (int i = 0; i < size; i++) {
      if (first[subjects[i]] == NONE) {
        first[subjects[i]] = values[i];
      }
    }
    return first;
  }
}

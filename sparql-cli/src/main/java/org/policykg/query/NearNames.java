package org.policykg.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what a person may have meant. */
public final class NearNames {
  private static final int SHOWN = 5;
  private static final double FAR = 0.6;

  private NearNames() {}

  /** The names most like a word, nearest first; empty where none is like it. */
  public static List<String> of(String word, Collection<String> names) {
    record Near(String name, double distance) {}
    return names.stream()
        .distinct()
        .map(name -> new Near(name, distance(word, name)))
        .filter(near -> near.distance() <= FAR)
        .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::name))
        .limit(SHOWN)
        .map(Near::name)
        .toList();
  }

  /** Levenshtein's distance as a share of the longer word; a part of a name is near it. */
  private static double distance(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    if (left.length == 0 || right.length == 0) {
      return 1;
    }
    if (a.contains(b) || b.contains(a)) {
      return FAR
          * (1
              - (double) Math.min(left.length, right.length) / Math.max(left.length, right.length));
    }
    int[] before = new int[right.length + 1];
    for (int j = 0; j <= right.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= left.length; i++) {
      int[] now = new int[right.length + 1];
      now[0] = i;
      for (int j = 1; j <= right.length; j++) {
        int replaced = before[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return (double) before[right.length] / Math.max(left.length, right.length);
  }
}

package org.policykg.overlap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what pairs are ordered, the closest first. */
public enum Order {
  SHARED,
  JACCARD,
  OVERLAP,
  IDF,
  P;

  /** As options write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order that a word names. */
  public static Optional<Order> of(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }

  /** All words, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(Order::word).collect(Collectors.joining(", "));
  }
}

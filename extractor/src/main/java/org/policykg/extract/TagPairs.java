package org.policykg.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two tags with a mark between them, put together once; there are few of each. Thread-safe. */
final class TagPairs {
  private final String mark;
  private final Map<String, Map<String, String>> pairs = new ConcurrentHashMap<>();

  TagPairs(String mark) {
    this.mark = mark;
  }

  String of(String first, String second) {
    Map<String, String> known = pairs.get(first);
    String pair = known == null ? null : known.get(second);
    return pair != null
        ? pair
        : pairs
            .computeIfAbsent(first, key -> new ConcurrentHashMap<>())
            .computeIfAbsent(second, key -> (first + mark + key).intern());
  }
}

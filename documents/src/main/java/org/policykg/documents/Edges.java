package org.policykg.documents;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the lines of a document begin, or end: the places that many lines share. */
final class Edges {
  /** Points that are taken for one place. */
  private static final float GRAIN = 4;

  /** An edge is shared by at least this share of the lines. */
  private static final double LEAST_SHARE = 0.03;

  private final NavigableMap<Integer, Integer> counts = new TreeMap<>();
  private final double least;
  private final float last;

  Edges(List<Float> places) {
    places.forEach(place -> counts.merge(Math.round(place / GRAIN), 1, Integer::sum));
    least = Math.max(2, LEAST_SHARE * places.size());
    last = places.stream().max(Float::compare).orElse(0f);
  }

  /** Whether a place is one that lines share, give or take a character, or the outermost. */
  boolean isEdge(float place, float character) {
    return hasEdgeBetween(place - character, place + character) || place >= last - character;
  }

  boolean hasEdgeBetween(float from, float to) {
    int shared =
        counts
            .subMap(Math.round(from / GRAIN), true, Math.round(to / GRAIN), true)
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    return shared >= least;
  }
}

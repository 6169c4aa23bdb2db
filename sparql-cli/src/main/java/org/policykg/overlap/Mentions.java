package org.policykg.overlap;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which county has which item by which fact, as a level sees it: a growing list. One fact may give
 * several items (its themes), and several counties (an alliance's).
 */
final class Mentions {
  private int[] counties = new int[16];
  private int[] items = new int[16];
  private int[] facts = new int[16];
  private int size;
  private IntFunction<String> labels = item -> "";
  private int itemCount;

  void add(int county, int item, int fact) {
    if (size == counties.length) {
      int room = size + size / 2;
      counties = Arrays.copyOf(counties, room);
      items = Arrays.copyOf(items, room);
      facts = Arrays.copyOf(facts, room);
    }
    counties[size] = county;
    items[size] = item;
    facts[size] = fact;
    size++;
  }

  /** Says how many items the level knows, and what each is called. */
  Mentions of(int count, IntFunction<String> names) {
    this.itemCount = count;
    this.labels = names;
    return this;
  }

  /** The same mentions with items renumbered; those numbered -1 are left out. */
  Mentions renumbered(int[] numbers) {
    Mentions kept = new Mentions();
    for (int i = 0; i < size; i++) {
      if (numbers[items[i]] >= 0) {
        kept.add(counties[i], numbers[items[i]], facts[i]);
      }
    }
    return kept;
  }

  /** For each county its mentions, by their place here. */
  Groups byCounty(int countyCount) {
    return Groups.of(countyCount, counties, IntStream.range(0, size).toArray(), size);
  }

  /** For each county its items. */
  Groups itemsByCounty(int countyCount) {
    return Groups.of(countyCount, counties, items, size);
  }

  int size() {
    return size;
  }

  int county(int i) {
    return counties[i];
  }

  int item(int i) {
    return items[i];
  }

  int fact(int i) {
    return facts[i];
  }

  int itemCount() {
    return itemCount;
  }

  String label(int item) {
    return labels.apply(item);
  }

  IntFunction<String> labels() {
    return labels;
  }
}

package org.policykg.overlap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Nodes of one sort in a fixed order. */
final class Numbering {
  private final int[] nodes;
  private final int[] numbers;

  /**
   * Both ways.
   *
   * @param nodes node by number
   * @param numbers number by node; -1 for nodes of other sorts
   */
  Numbering(int[] nodes, int[] numbers) {
    this.nodes = nodes;
    this.numbers = numbers;
  }

  /**
   * Numbers nodes by a key that no two of them share.
   *
   * @param nodeCount how many nodes of any sort there are
   */
  static <K extends Comparable<K>> Numbering of(
      IntStream nodes, int nodeCount, IntFunction<K> key) {
    record Keyed<K>(int node, K key) {}
    int[] ordered =
        nodes
            .distinct()
            .mapToObj(node -> new Keyed<>(node, key.apply(node)))
            .sorted(Comparator.comparing(Keyed::key))
            .mapToInt(Keyed::node)
            .toArray();
    int[] numbers = new int[nodeCount];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < ordered.length; i++) {
      numbers[ordered[i]] = i;
    }
    return new Numbering(ordered, numbers);
  }

  int size() {
    return nodes.length;
  }

  /** The number of a node; -1 for a node of another sort and for none. */
  int of(int node) {
    return node < 0 ? -1 : numbers[node];
  }

  int[] nodes() {
    return nodes;
  }

  int[] numbers() {
    return numbers;
  }
}

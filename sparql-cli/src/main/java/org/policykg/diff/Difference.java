package org.policykg.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came, went and changed between two graphs, by document, county and name.
 *
 * @param changes in the order of subjects and their keys
 */
public record Difference(List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** The difference from the one to the other. */
  public static Difference between(Contents before, Contents after) {
    List<Change> changes = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      SortedSet<List<String>> keys = new TreeSet<>(Contents.ORDER);
      keys.addAll(before.keys(subject));
      keys.addAll(after.keys(subject));
      for (List<String> key : keys) {
        changes.addAll(changes(before.items(subject, key), after.items(subject, key)));
      }
    }
    return new Difference(changes);
  }

  /**
   * Several items may have one key, such as two figures of one indicator: equal ones are the same,
   * the others are matched in their order.
   */
  private static List<Change> changes(List<Item> before, List<Item> after) {
    List<Item> old = without(before, after);
    List<Item> now = without(after, before);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      changes.add(new Change(at(old, i), at(now, i)));
    }
    return changes;
  }

  private static List<Item> without(List<Item> items, List<Item> others) {
    List<Item> left = new ArrayList<>(items);
    others.forEach(left::remove);
    return left;
  }

  private static Optional<Item> at(List<Item> items, int index) {
    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  /** How many things of a subject came, went or changed. */
  public long count(Subject subject, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.subject() == subject && change.kind() == kind)
        .count();
  }
}

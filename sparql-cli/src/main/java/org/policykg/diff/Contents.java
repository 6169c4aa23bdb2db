package org.policykg.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.output.CsvTables;
import org.policykg.query.OpenGraph;

/** What a graph says, as far as graphs are compared. */
public final class Contents {
  /** Keys cell by cell. */
  static final Comparator<List<String>> ORDER =
      (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
          int order = one.get(i).compareTo(other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private final Map<Subject, Map<List<String>, List<Item>>> items = new EnumMap<>(Subject.class);

  private Contents() {}

  /** Reads a graph. */
  public static Contents of(OpenGraph graph) {
    Contents contents = new Contents();
    for (Subject subject : Subject.values()) {
      Map<List<String>, List<Item>> byKey = new HashMap<>();
      for (Map<String, String> row : CsvTables.rows(graph, subject.table())) {
        Item item = subject.item(row);
        byKey.computeIfAbsent(item.key(), absent -> new ArrayList<>(1)).add(item);
      }
      contents.items.put(subject, byKey);
    }
    return contents;
  }

  Set<List<String>> keys(Subject subject) {
    return of(subject).keySet();
  }

  /** The items of a key, in the order of their table. */
  List<Item> items(Subject subject, List<String> key) {
    return of(subject).getOrDefault(key, List.of());
  }

  private Map<List<String>, List<Item>> of(Subject subject) {
    return items.getOrDefault(subject, Map.of());
  }
}

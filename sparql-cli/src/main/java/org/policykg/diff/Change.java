package org.policykg.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is not the same in both graphs; at least one of them has it.
 *
 * @param before it in the one
 * @param after it in the other
 */
public record Change(Optional<Item> before, Optional<Item> after) {
  /** What happened to it. */
  public enum Kind {
    /** Only the second graph has it. */
    CAME,
    /** Only the first graph has it. */
    WENT,
    /** Both have it, not with the same cells. */
    CHANGED;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.CAME;
    }
    return after.isEmpty() ? Kind.WENT : Kind.CHANGED;
  }

  /** The thing, as it is now where it still is. */
  public Item item() {
    return after.or(() -> before).orElseThrow();
  }

  public Subject subject() {
    return item().subject();
  }

  /** The columns that differ; of what came or went the one that says the most. */
  public List<String> columns() {
    List<String> columns = subject().columns();
    return kind() == Kind.CHANGED
        ? columns.stream().filter(column -> !before(column).equals(after(column))).toList()
        : columns.subList(0, 1);
  }

  /** What stood in a column; empty where nothing did. */
  public String before(String column) {
    return before.map(item -> item.cell(column)).orElse("");
  }

  /** What stands in a column; empty where nothing does. */
  public String after(String column) {
    return after.map(item -> item.cell(column)).orElse("");
  }
}

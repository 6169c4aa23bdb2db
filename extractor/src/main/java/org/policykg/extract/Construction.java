package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a figure is said. */
final class Construction {
  private final String rule;
  private final int begin;
  private final List<String> groups;
  private final @Nullable String[] words;

  /**
   * A rule that reads a figure.
   *
   * @param begin index at which the words that say it begin; the indicator stands in front
   * @param groups names of the rule's groups
   * @param words what they hold
   */
  Construction(String rule, int begin, List<String> groups, @Nullable String[] words) {
    this.rule = rule;
    this.begin = begin;
    this.groups = groups;
    this.words = words;
  }

  String rule() {
    return rule;
  }

  int begin() {
    return begin;
  }

  /** What a group of the rule holds. */
  Optional<String> word(String group) {
    int place = groups.indexOf(group);
    return place < 0 ? Optional.empty() : Optional.ofNullable(words[place]);
  }
}

package org.policykg.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.model.Variant;
import org.policykg.model.Variant.Reason;

/**
 * A policy by the number of its articles, as a text names it for the second time: 25条 for 暖企惠商25条.
 * They are joined where the short name never stands without this long one.
 */
final class ShortForms {
  private static final Pattern SHORT = Pattern.compile("(?<count>\\d+条)(?:政策|措施|举措|意见|新政)?");
  private static final Pattern LONG = Pattern.compile(".*\\D{2}(?<short>" + SHORT + ")");

  private final Folding folding;

  /** The long names that stand beside a short one, wherever it stands; none where they differ. */
  private final Map<String, Set<String>> longNames = new TreeMap<>();

  ShortForms(Folding folding) {
    this.folding = folding;
  }

  boolean isShort(String name) {
    return count(name, SHORT).isPresent();
  }

  /** Adds names that stand together. */
  void add(Collection<String> names) {
    for (String name : names) {
      count(name, SHORT)
          .ifPresent(
              count ->
                  longNames.merge(name, longer(names, count), (before, now) -> both(before, now)));
    }
  }

  List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    longNames.forEach(
        (name, longer) -> {
          if (longer.size() == 1) {
            variants.add(Variant.of(name, longer.iterator().next(), Set.of(Reason.CONTEXT)));
          }
        });
    return variants;
  }

  private Set<String> longer(Collection<String> names, String count) {
    Set<String> longer = new TreeSet<>();
    names.stream()
        .filter(name -> count(name, LONG).filter(count::equals).isPresent())
        .forEach(longer::add);
    return longer;
  }

  /** What two places have; where either has none or another, the short name is not sure. */
  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.equals(other) ? one : Set.of();
  }

  private Optional<String> count(String name, Pattern pattern) {
    if (name.indexOf('条') < 0) {
      return Optional.empty();
    }
    Matcher m = pattern.matcher(folding.of(name, Set.of(Reason.SPELLING, Reason.NUMERAL)).text());
    return m.matches() ? Optional.of(m.group("count")) : Optional.empty();
  }
}

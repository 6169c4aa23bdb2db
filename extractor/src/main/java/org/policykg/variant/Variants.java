package org.policykg.variant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Variant;
import org.policykg.model.Variant.Reason;
import org.policykg.variant.Folding.Folded;

/**
 * The names that mean one initiative, by rules that are sure. Whether two names are variants
 * depends on them alone, so that the variants of a union hold those of its parts; only those in
 * context look at what else a document names.
 */
public final class Variants {
  private final Folding folding;

  public Variants(Lexicon lexicon) {
    folding = new Folding(lexicon);
  }

  /** A name and what is left of it. */
  private record Entry(String name, Folded folded) {}

  /**
   * All variants among names, in order.
   *
   * @param together names that stand together: those that one division has in one document
   */
  public List<Variant> of(Iterable<? extends Collection<String>> together) {
    Names names = names();
    together.forEach(names::add);
    return names.variants();
  }

  /** Whether what a name means depends on the names that stand beside it. */
  public boolean needsContext(String name) {
    return new ShortForms(folding).isShort(name);
  }

  /** What variants by their form share; empty where a name has none. */
  public Optional<String> stem(String name) {
    return Optional.of(folding.of(name, Folding.ALL).text()).filter(text -> !text.isEmpty());
  }

  /** Names that are gathered one document after another. */
  public Names names() {
    return new Names();
  }

  /** The names that were met, each once, so that the memory is bounded by how many there are. */
  public final class Names {
    private final SortedSet<String> all = new TreeSet<>();
    private final ShortForms shortForms = new ShortForms(folding);

    private Names() {}

    /** Adds names that stand together: those that one division has in one document. */
    public void add(Collection<String> together) {
      all.addAll(together);
      shortForms.add(together);
    }

    /** All names, in order. */
    public SortedSet<String> all() {
      return Collections.unmodifiableSortedSet(all);
    }

    /** All variants among the names, in order. */
    public List<Variant> variants() {
      List<Variant> variants = new ArrayList<>(byForm(all));
      variants.addAll(shortForms.variants());
      return variants.stream().sorted().toList();
    }
  }

  private List<Variant> byForm(Collection<String> names) {
    TreeMap<String, List<Entry>> byText =
        names.stream()
            .map(name -> new Entry(name, folding.of(name, Folding.ALL)))
            .collect(groupingBy(entry -> entry.folded().text(), TreeMap::new, toList()));
    List<Variant> variants = new ArrayList<>();
    byText.tailMap("", false).values().forEach(group -> join(group, variants));
    return variants;
  }

  private void join(List<Entry> group, List<Variant> variants) {
    for (int i = 0; i < group.size(); i++) {
      for (Entry other : group.subList(i + 1, group.size())) {
        join(group.get(i), other, variants);
      }
    }
  }

  private void join(Entry one, Entry other, List<Variant> variants) {
    Set<Reason> reasons = reasons(one.name(), other.name());
    boolean sure =
        !reasons.contains(Reason.HEAD_NOUN)
            || one.folded().bare()
            || other.folded().bare()
            || folding.joinsHeads(one.folded().text());
    if (sure) {
      variants.add(Variant.of(one.name(), other.name(), reasons));
    }
  }

  /** What must be put aside to make one of two names. */
  private Set<Reason> reasons(String one, String other) {
    Set<Reason> reasons = EnumSet.copyOf(Folding.ALL);
    for (Reason reason : Folding.ALL) {
      EnumSet<Reason> fewer = EnumSet.copyOf(reasons);
      fewer.remove(reason);
      if (folding.of(one, fewer).text().equals(folding.of(other, fewer).text())) {
        reasons = fewer;
      }
    }
    return reasons;
  }
}

package org.policykg.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two names that mean one initiative: 八大攻坚行动 and 8大攻坚行动. Ordered by the names alone, whatever the
 * reasons.
 *
 * @param first the normalised name that comes first by its characters
 * @param second the other one
 * @param reasons why they are one; at least one
 * @param decision what a person decided about it, where one did
 */
public record Variant(
    String first, String second, SortedSet<Reason> reasons, Optional<Decision> decision)
    implements Comparable<Variant> {
  private static final Comparator<Variant> BY_NAMES =
      Comparator.comparing(Variant::first).thenComparing(Variant::second);

  /** Why two names are variants of each other. */
  public enum Reason {
    /** Punctuation, a conjunction or the case of letters. */
    SPELLING,
    /** 八大 and 8大. */
    NUMERAL,
    /** 综合保税区 and 综保区. */
    ABBREVIATION,
    /** A verb in front: 实施. */
    OPENING,
    /** A noun behind that says no more than what sort of thing it is: 工程. */
    HEAD_NOUN,
    /** One document names it in full and in short. */
    CONTEXT,
    /** A person says so. */
    REVIEW;

    /** The reason as tables and IRIs write it, such as {@code head-noun}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Variant {
    if (first.compareTo(second) >= 0 || reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' and '%s' are no variants for %s".formatted(first, second, reasons));
    }
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }

  /** A variant about which nobody has decided, of two names in either order. */
  public static Variant of(String one, String other, Collection<Reason> reasons) {
    boolean inOrder = one.compareTo(other) < 0;
    return new Variant(
        inOrder ? one : other, inOrder ? other : one, new TreeSet<>(reasons), Optional.empty());
  }

  /** The same variant, about which a person has decided. */
  public Variant with(Decision made) {
    return new Variant(first, second, reasons, Optional.of(made));
  }

  @Override
  public int compareTo(Variant other) {
    return BY_NAMES.compare(this, other);
  }
}

package org.policykg.variant;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;

/**
 * Two names that look alike; whether they mean one initiative, a person must say.
 *
 * @param first the name that comes first by its characters
 * @param score how alike they are, 0 to 1, two decimals
 * @param sign what is alike
 */
public record Likeness(String first, String second, BigDecimal score, Sign sign)
    implements Comparable<Likeness> {
  private static final Comparator<Likeness> MOST_ALIKE_FIRST =
      Comparator.comparing(Likeness::score)
          .reversed()
          .thenComparing(Likeness::first)
          .thenComparing(Likeness::second);

  /** What is alike. */
  public enum Sign {
    /** The same but for a head noun, which is not enough where little else is left: 两新, 两新政策. */
    STEM,
    /** One name is a part of the other. */
    PART,
    /** Short names of the same characters: 招大引强 and 大招引. */
    CHARACTERS,
    /** Pairs of neighbouring characters. */
    BIGRAMS;

    /** The sign as a sheet writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Likeness other) {
    return MOST_ALIKE_FIRST.compare(this, other);
  }
}

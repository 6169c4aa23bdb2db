package org.policykg.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The times that a sentence names, found when first asked for one where one may stand: of most
 * sentences nobody asks. For one thread.
 */
public final class Times implements IntPredicate {
  private final Periods periods;
  private final String text;
  private final Optional<LocalDate> date;
  private @Nullable List<Moment> all;
  // the index up to which none is known to begin
  private int clear;

  /**
   * Those of a sentence.
   *
   * @param date that of its document
   */
  public Times(Periods periods, String text, Optional<LocalDate> date) {
    this.periods = periods;
    this.text = text;
    this.date = date;
  }

  /** All of them, in order. */
  public List<Moment> all() {
    if (all == null) {
      all = List.copyOf(periods.in(text, date));
    }
    return all;
  }

  /** The one that begins at an index. */
  @Nullable Moment from(int index) {
    if (index < text.length() && periods.beginnings().isAt(text, index)) {
      for (Moment moment : all()) {
        if (moment.begin() == index) {
          return moment;
        }
      }
    }
    return null;
  }

  /** Whether what stands at an index tells one. */
  @Override
  public boolean test(int index) {
    if (all == null && periods.beginnings().next(text, clear, index + 1) < 0) {
      clear = Math.max(clear, index + 1);
      return false;
    }
    for (Moment moment : all()) {
      if (moment.begin() <= index && index < moment.end()) {
        return true;
      }
    }
    return false;
  }
}

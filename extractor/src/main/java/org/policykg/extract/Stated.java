package org.policykg.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Letters;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Periods;
import org.policykg.text.Sentence;

/**
 * A sentence with its times and figures, which are found when they are first asked for: what most
 * sentences say is told of nobody. For one thread.
 */
final class Stated {
  // a sentence without any of these holds no figure
  private static final Letters NUMBER = Letters.of("0123456789一二两三四五六七八九十百千万亿首最半");

  private final Sentence sentence;
  private final Optional<LocalDate> date;
  private final Periods periods;
  private final Figures finder;
  private @Nullable List<Moment> moments;
  private @Nullable List<Figure> figures;

  /**
   * A sentence.
   *
   * @param date that of its document
   */
  Stated(Sentence sentence, Optional<LocalDate> date, Periods periods, Figures finder) {
    this.sentence = sentence;
    this.date = date;
    this.periods = periods;
    this.finder = finder;
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return sentence.text();
  }

  List<Moment> moments() {
    if (moments == null) {
      moments = List.copyOf(periods.in(text(), date));
    }
    return moments;
  }

  /** Its figures; a number that tells a time is none. */
  List<Figure> figures() {
    if (figures == null) {
      figures = List.copyOf(finder.in(text(), this::tellsTime));
    }
    return figures;
  }

  private boolean tellsTime(int index) {
    for (Moment moment : moments()) {
      if (moment.begin() <= index && index < moment.end()) {
        return true;
      }
    }
    return false;
  }

  boolean isNumbered() {
    return NUMBER.in(text());
  }
}

package org.policykg.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Letters;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;
import org.policykg.resolve.Times;
import org.policykg.text.Sentence;

/**
 * A sentence with its times and figures, which are found when they are first asked for: what most
 * sentences say is told of nobody. For one thread.
 */
final class Stated {
  // a sentence without any of these holds no figure
  private static final Letters NUMBER = Letters.of("0123456789一二两三四五六七八九十百千万亿首最半");

  private final Sentence sentence;
  private final Times times;
  private final Figures finder;
  private @Nullable List<Figure> figures;

  Stated(Sentence sentence, Times times, Figures finder) {
    this.sentence = sentence;
    this.times = times;
    this.finder = finder;
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return sentence.text();
  }

  Times times() {
    return times;
  }

  /** Its figures; a number that tells a time is none. */
  List<Figure> figures() {
    if (figures == null) {
      figures = List.copyOf(finder.in(text(), times));
    }
    return figures;
  }

  boolean isNumbered() {
    return NUMBER.in(text());
  }
}

package org.policykg.extract;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Glance;
import org.policykg.mention.AnnotatedText;
import org.policykg.model.Period;
import org.policykg.resolve.Outlook;
import org.policykg.resolve.Periods;

/** What is known of a text before its figures are read. For one thread. */
final class Outset {
  private static final Glance PAPER = Glance.of("报告|规划|计划|纲要|方案|要点");

  private final AnnotatedText text;
  private final Outlook outlook;
  private final boolean keeps;
  private final Optional<Period> heading;
  private final Focus focus;
  private @Nullable Set<Integer> ahead;

  /**
   * A text; whether its sentences look ahead is found out when it is first asked for.
   *
   * @param keeps whether the traits of findings are kept
   */
  Outset(AnnotatedText text, Outlook outlook, Periods periods, boolean keeps) {
    this.text = text;
    this.outlook = outlook;
    this.keeps = keeps;
    heading = periods.ofHeading(text.metadata());
    focus = new Focus(text);
  }

  AnnotatedText text() {
    return text;
  }

  /** What it is about. */
  Focus focus() {
    return focus;
  }

  boolean keeps() {
    return keeps;
  }

  /** The period that its heading gives. */
  Optional<Period> heading() {
    return heading;
  }

  /** Whether one of its sentences looks ahead. */
  boolean isAhead(int sentence) {
    if (ahead == null) {
      ahead = outlook.ahead(text.sentences(), text.metadata().date(), isPaper());
    }
    return ahead.contains(sentence);
  }

  /** Whether it is a report or a plan as a whole; speeches mix what is done and what will be. */
  private boolean isPaper() {
    return text.voices().size() <= 1 && text.metadata().title().filter(PAPER::in).isPresent();
  }
}

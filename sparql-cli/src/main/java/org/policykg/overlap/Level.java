package org.policykg.overlap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When two counties are said to share something. */
public enum Level {
  /** The same initiative, by its normalised name. */
  EXACT,
  /** Initiatives that {@code skos:closeMatch} joins, directly or through others. */
  VARIANT,
  /** Initiatives of the same higher division, as the text says whose they are. */
  ORIGIN,
  /** Initiatives under the same theme. */
  THEME,
  /** An initiative in which one of them names the other as taking part. */
  PARTNER,
  /** A figure of the same indicator for the same time. */
  INDICATOR;

  /** What a study holds at this level. */
  Mentions mentions(Study study, Filter filter) {
    return switch (this) {
      case EXACT -> Levels.initiatives(study, filter, Variants.none(study));
      case VARIANT -> Levels.initiatives(study, filter, Variants.of(study));
      case ORIGIN -> Levels.origins(study, filter);
      case THEME -> Levels.themes(study, filter);
      case PARTNER -> Levels.ties(study, filter);
      case INDICATOR -> Levels.indicators(study, filter);
    };
  }

  /** Whether its facts are figures rather than adoptions. */
  public boolean isAboutFigures() {
    return this == INDICATOR;
  }

  /** As options and tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level that a word names. */
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** All words, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(Level::word).collect(Collectors.joining(", "));
  }
}

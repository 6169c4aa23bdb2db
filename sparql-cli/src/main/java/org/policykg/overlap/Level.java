package org.policykg.overlap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When two counties are said to share something. */
public enum Level {
  /** The same initiative, by its normalised name. */
  EXACT {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.initiatives(study, filter, Variants.none(study));
    }
  },
  /** Initiatives that {@code skos:closeMatch} joins, directly or through others. */
  VARIANT {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.initiatives(study, filter, Variants.of(study));
    }
  },
  /** Initiatives of the same higher division, as the text says whose they are. */
  ORIGIN {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.origins(study, filter);
    }
  },
  /** Initiatives under the same theme. */
  THEME {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.themes(study, filter);
    }
  },
  /** An initiative in which one of them names the other as taking part. */
  PARTNER {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.ties(study, filter);
    }
  },
  /** A figure of the same indicator for the same time. */
  INDICATOR {
    @Override
    Mentions mentions(Study study, Filter filter) {
      return Levels.indicators(study, filter);
    }

    @Override
    public boolean isAboutFigures() {
      return true;
    }
  };

  /** What a study holds at this level. */
  abstract Mentions mentions(Study study, Filter filter);

  /** Whether its facts are figures rather than adoptions. */
  public boolean isAboutFigures() {
    return false;
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

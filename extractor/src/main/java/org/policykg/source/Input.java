package org.policykg.source;

import java.util.function.Function;

/** What became of something the user handed in: a {@link Source}, or {@link Skipped}. */
public sealed interface Input permits Source, Skipped {
  /** How messages name it. */
  String name();

  /** The value that fits what it became. */
  default <T> T fold(Function<Source, T> read, Function<Skipped, T> skipped) {
    return this instanceof Source source ? read.apply(source) : skipped.apply((Skipped) this);
  }
}

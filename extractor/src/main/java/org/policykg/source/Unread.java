package org.policykg.source;

import java.util.function.Supplier;

/**
 * An input whose turn has come and that is not decoded yet. Light: a file is opened, a line parsed
 * only by {@link #open}, which any thread may call, once.
 */
public final class Unread {
  private final String name;
  private final Supplier<Input> opening;

  private Unread(String name, Supplier<Input> opening) {
    this.name = name;
    this.opening = opening;
  }

  static Unread of(String name, Supplier<Input> opening) {
    return new Unread(name, opening);
  }

  static Unread skipped(String name, String reason) {
    return new Unread(name, () -> new Skipped(name, reason));
  }

  /** How messages name it. */
  public String name() {
    return name;
  }

  /** What it holds. */
  public Input open() {
    return opening.get();
  }
}

package org.policykg.source;

import java.util.function.Supplier;

/**
 * An input whose turn has come and that is not decoded yet. Light: a file is opened, a line parsed
 * only by {@link #open}, which any thread may call, once.
 */
public final class Unread {
  private final String name;
  private final long held;
  private final Supplier<Input> opening;

  private Unread(String name, long held, Supplier<Input> opening) {
    this.name = name;
    this.held = held;
    this.opening = opening;
  }

  static Unread of(String name, Supplier<Input> opening) {
    return of(name, 0, opening);
  }

  /**
   * An input of which something is in memory already.
   *
   * @param held how many bytes
   */
  static Unread of(String name, long held, Supplier<Input> opening) {
    return new Unread(name, held, opening);
  }

  static Unread skipped(String name, String reason) {
    return of(name, () -> new Skipped(name, reason));
  }

  /** How messages name it. */
  public String name() {
    return name;
  }

  /** How many bytes of it are in memory before it is opened: those of a line, none of a file. */
  public long held() {
    return held;
  }

  /** What it holds. */
  public Input open() {
    return opening.get();
  }
}

package org.policykg.source;

/** An input that holds no text. */
public final class UnreadableException extends Exception {
  private final String reason;

  /**
   * What is wrong.
   *
   * @param reason and what to do, as the rest of a sentence that begins with the input's name
   */
  public UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}

package org.policykg.query;

/**
 * Something the user gave cannot be used. The message is one line that says what and what to do; it
 * is shown as it stands.
 */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadInput(String message) {
    super(message);
  }

  public BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}

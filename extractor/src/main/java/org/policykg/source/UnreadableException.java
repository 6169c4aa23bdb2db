package org.policykg.source;

/** An input that holds no text; the message says what is wrong and what to do. */
final class UnreadableException extends Exception {
  UnreadableException(String message) {
    super(message);
  }
}

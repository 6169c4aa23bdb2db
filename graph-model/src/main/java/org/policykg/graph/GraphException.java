package org.policykg.graph;

/** A graph does not hold what the shapes ask for; the message names the node and what it lacks. */
public final class GraphException extends RuntimeException {
  GraphException(String message) {
    super(message);
  }

  GraphException(String message, Throwable cause) {
    super(message, cause);
  }
}

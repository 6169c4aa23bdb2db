package org.policykg.ontology;

/** A table of words has a line that does not fit; the message names file, line and content. */
public final class TableException extends RuntimeException {
  public TableException(String message) {
    super(message);
  }
}

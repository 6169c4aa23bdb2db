package org.policykg.model;

import java.util.Optional;

/**
 * A doubt about the text that a person should know of; never a fact.
 *
 * @param issue a short id, such as {@code named-but-silent}
 * @param message in words
 * @param span where it stands, if at one place
 */
public record Notice(String issue, String message, Optional<Span> span) {
  public Notice(String issue, String message) {
    this(issue, message, Optional.empty());
  }
}

package org.policykg.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about a document; what is empty is looked for in the text.
 *
 * @param place code of the division that the document is about as a whole
 */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> place,
    Optional<String> publisher) {
  /** Nothing said. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This metadata, with what {@code other} knows where this is empty. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title.isPresent() ? title : other.title(),
        date.isPresent() ? date : other.date(),
        place.isPresent() ? place : other.place(),
        publisher.isPresent() ? publisher : other.publisher());
  }
}

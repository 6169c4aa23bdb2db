package org.policykg.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source text.
 *
 * @param name the source's file name, or the record's id
 * @param title its title, or its name where it has none
 * @param date the day it was published
 * @param publisher who published it, such as 绍兴日报
 * @param place code of the division that it is about as a whole
 * @param sha256 of the source's bytes, 64 hexadecimal digits; its identity
 * @param characters length of the raw text in code points
 * @param derived the raw text, where it was taken out of bytes that are no text
 */
public record Document(
    String name,
    String title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> place,
    String sha256,
    int characters,
    Optional<DerivedText> derived) {
  public Document {
    if (name.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a document has a name and a title");
    }
    if (!Sha256.isHex(sha256)) {
      throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256");
    }
  }

  /** A text file or a record. */
  public Document(
      String name,
      String title,
      Optional<LocalDate> date,
      Optional<String> publisher,
      Optional<String> place,
      String sha256,
      int characters) {
    this(name, title, date, publisher, place, sha256, characters, Optional.empty());
  }
}

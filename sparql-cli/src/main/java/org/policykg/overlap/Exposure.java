package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much was read of a county. A document was read of a county if one of its sections is about
 * the county or if, having no sections, it is from the county or says that the county takes up an
 * initiative; where figures are compared, that it has a figure of the county.
 *
 * @param documents how many documents; 0 where nothing is known of what the county does not say
 * @param sections how many sections are about the county
 * @param characters length in code points of these sections, and of the documents without sections
 * @param first day of the earliest dated document
 * @param last day of the latest one
 */
public record Exposure(
    int documents,
    int sections,
    long characters,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  /** Of a county of which no document was read. */
  public static final Exposure NONE = new Exposure(0, 0, 0, Optional.empty(), Optional.empty());

  /** Whether a document was read, so that what is not mentioned is known not to be. */
  public boolean isRead() {
    return documents > 0;
  }
}

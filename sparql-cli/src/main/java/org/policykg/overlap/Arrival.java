package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A county's first mention of an item.
 *
 * @param item number of the item in the matrix
 * @param county its number
 * @param fact the earliest fact
 * @param date of its document
 * @param lag days from the first division of the same level
 * @param provinceLag days from the first mention by the county's province
 * @param path how it may have come
 */
public record Arrival(
    int item,
    int county,
    int fact,
    Optional<LocalDate> date,
    OptionalLong lag,
    OptionalLong provinceLag,
    Path path) {
  /** How an item may have come to a county, as far as the texts show. */
  public enum Path {
    /** No division above or of the same level has it earlier, as far as was read. */
    FIRST,
    /** A division above has it no later, or some text ascribes it to one. */
    VERTICAL,
    /** A division of the same level has it earlier. */
    HORIZONTAL,
    /** Vertical and horizontal. */
    BOTH,
    /** The document has no date. */
    UNDATED
  }
}

package org.policykg.model;

/**
 * A person has looked at a fact and left it as it was read, or corrected it.
 *
 * @param fact IRI of the fact as it was read
 * @param corrected whether the person changed it
 * @param sheet SHA-256 of the sheet that says so, in hexadecimal digits
 * @param row the sheet's row, as a spreadsheet counts: the header is row 1
 */
public record Decision(String fact, boolean corrected, String sheet, int row) {
  /** The decision as tables write it. */
  public String verdict() {
    return corrected ? "corrected" : "right";
  }
}

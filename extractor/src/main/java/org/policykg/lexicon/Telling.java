package org.policykg.lexicon;

/** Who tells something of whom: by that, how sure it must be. */
public enum Telling {
  /** A division, or its leader, of itself. */
  OWN("(least)"),
  /** A reporter, in a text that is about one place. */
  REPORTED("(least reported)"),
  /**
   * A reporter, in a text about no one place, of a division that its title names, or one beside two
   * that it names.
   */
  TITLED("(least titled)"),
  /** A reporter, in a text about no one place, of a division that it names by the way. */
  UNPLACED("(least unplaced)"),
  /** A reporter, of the nation. */
  OF_NATION("(least reported of the nation)");

  private final String row;

  Telling(String row) {
    this.row = row;
  }

  /** The key of the row of a table of weights that holds the least odds. */
  public String row() {
    return row;
  }

  public boolean isReported() {
    return this != OWN;
  }
}

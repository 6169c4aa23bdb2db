package org.policykg.cli;

/** What the process says to a script. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** The answer is no: does not conform, not found. */
  static final int NO = 1;

  /** Wrong usage or bad input. */
  static final int BAD_INPUT = 2;

  /** Done in part: some inputs were skipped, and the report says which. */
  static final int PARTIAL = 3;

  /** A defect of policykg. */
  static final int DEFECT = 70;

  private ExitCode() {}
}

package org.policykg.mention;

import java.util.BitSet;

/** The stretches of a sentence whose numbers measure nothing. */
final class Asides {
  private static final int LONGEST_ASIDE = 25;
  private static final int LONGEST_NAME = 16;

  private Asides() {}

  /** Adds them to stretches that are closed already. */
  static void close(String text, BitSet closed) {
    remarks(text, closed);
    quoted(text, closed);
    titles(text, closed);
  }

  /** A long remark in brackets lists examples. */
  private static void remarks(String text, BitSet closed) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close - open > LONGEST_ASIDE) {
        closed.set(open, close);
      }
    }
  }

  /** Short quoted phrases are names. */
  private static void quoted(String text, BitSet closed) {
    for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
      int close = text.indexOf('”', open);
      boolean near = close > open && close - open <= LONGEST_NAME;
      if (near && text.substring(open, close).indexOf(',') < 0) {
        closed.set(open, close);
      }
    }
  }

  private static void titles(String text, BitSet closed) {
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = text.indexOf('》', open);
      if (close > open) {
        closed.set(open, close);
      }
    }
  }
}

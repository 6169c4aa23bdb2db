package org.policykg.query;

/** Tells whether bytes that come piece by piece are UTF-8 (RFC 3629). */
final class Utf8 {
  private long position;
  private int missing;

  /** What the next continuation may be at least and at most: no overlong forms, no surrogates. */
  private int least = 0x80;

  private int most = 0xBF;

  /** Whether the next bytes fit; {@link #position} is that of the first that does not. */
  boolean takes(byte[] bytes, int offset, int length) {
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (missing == 0) {
        i = pastAscii(bytes, i, end);
      }
      if (i < end && !takes(bytes[i] & 0xFF)) {
        position += i - offset;
        return false;
      }
    }
    position += length;
    return true;
  }

  /** Most of a graph is ASCII, which needs no more than a glance. */
  private static int pastAscii(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private boolean takes(int value) {
    if (missing > 0) {
      boolean fits = value >= least && value <= most;
      missing--;
      least = 0x80;
      most = 0xBF;
      return fits;
    }
    if (value < 0xC2 || value > 0xF4) {
      return false;
    }
    missing = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
    most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  /** Whether no character lacks its end. */
  boolean isComplete() {
    return missing == 0;
  }

  /** Bytes taken so far, counted from 0. */
  long position() {
    return position;
  }
}

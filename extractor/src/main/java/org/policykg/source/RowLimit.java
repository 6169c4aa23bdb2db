package org.policykg.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A table's characters, as long as a row of it may be; a bomb could be one row without end. */
final class RowLimit extends FilterReader {
  private static final long LONGEST = 32 << 20;

  private long left = LONGEST;

  RowLimit(Reader table) {
    super(table);
  }

  /** Says that the next row begins. */
  void nextRow() {
    left = LONGEST;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] characters, int begin, int length) throws IOException {
    int read = in.read(characters, begin, length);
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new IOException("a row has more than 32 million characters");
    }
    return read;
  }
}

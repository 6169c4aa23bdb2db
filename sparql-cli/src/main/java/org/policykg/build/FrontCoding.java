package org.policykg.build;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Sorted rows in few bytes: of each, how many of its first bytes are those of the row before, and
 * the rest (Witten, Moffat, Bell 1999, "Managing Gigabytes", 4.1).
 */
final class FrontCoding {
  private static final byte[] NONE = {};

  private byte[] before = NONE;

  /** Writes a row; rows come in order. */
  void write(byte[] row, DataOutput out) throws IOException {
    int shared = Arrays.mismatch(before, row);
    int same = shared < 0 ? row.length : shared;
    writeNumber(same, out);
    writeNumber(row.length - same, out);
    out.write(row, same, row.length - same);
    before = row;
  }

  /** Reads the next row. */
  byte[] read(DataInput in) throws IOException {
    int same = readNumber(in);
    int rest = readNumber(in);
    byte[] row = Arrays.copyOf(before, same + rest);
    in.readFully(row, same, rest);
    before = row;
    return row;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. */
  private static void writeNumber(int number, DataOutput out) throws IOException {
    int left = number;
    while (left >= 0x80) {
      out.writeByte(left | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static int readNumber(DataInput in) throws IOException {
    int number = 0;
    int shift = 0;
    int next = in.readByte();
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = in.readByte();
    }
    return number | next << shift;
  }
}

package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** The table at the end of a ZIP file in memory; nothing is unpacked to read it. */
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  private CentralDirectory() {}

  /**
   * The names of the entries.
   *
   * @throws UnreadableException where the table is missing, damaged or says one name twice, so that
   *     two programs would read two different files
   */
  static Set<String> names(byte[] zip) throws UnreadableException {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    Set<String> names = new HashSet<>();
    try {
      int at = bytes.getInt(end + 16);
      for (int n = bytes.getShort(end + 10) & 0xFFFF; n > 0; n--) {
        if (bytes.getInt(at) != ENTRY) {
          throw damaged();
        }
        int length = bytes.getShort(at + 28) & 0xFFFF;
        String name = new String(zip, at + ENTRY_LENGTH, length, ISO_8859_1);
        if (!names.add(name)) {
          throw new UnreadableException("holds two entries of the name " + Names.of(name));
        }
        at +=
            ENTRY_LENGTH
                + length
                + (bytes.getShort(at + 30) & 0xFFFF)
                + (bytes.getShort(at + 32) & 0xFFFF);
      }
      return names;
    } catch (IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  private static int end(ByteBuffer bytes) throws UnreadableException {
    for (int at = bytes.limit() - END_LENGTH; at >= 0; at--) {
      if (bytes.get(at) == 'P' && bytes.getInt(at) == END) {
        return at;
      }
    }
    throw damaged();
  }

  static UnreadableException damaged() {
    return new UnreadableException(
        "is a damaged ZIP or Office file, perhaps one that was not loaded to its end");
  }
}

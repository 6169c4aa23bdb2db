package org.policykg.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of an entry, held to what the archive says of them: their number and their sum. */
final class EntryStream extends FilterInputStream {
  /** No text is packed tighter; a bomb of nothing but zeros comes to 1,000. */
  private static final int MOST_RATIO = 200;

  /** Below this size a high ratio does no harm. */
  private static final int HARMLESS = 1 << 20;

  private final ZipEntry entry;
  private final CRC32 sum = new CRC32();
  private long count;

  EntryStream(InputStream stream, ZipEntry entry) throws IOException {
    super(stream);
    this.entry = entry;
    if (entry.getSize() > HARMLESS
        && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
      stream.close();
      throw new ZipException(
          "it unpacks to more than %d times its size, as a bomb does".formatted(MOST_RATIO));
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    int read = in.read(bytes, begin, length);
    if (read < 0) {
      if (count != entry.getSize() || sum.getValue() != entry.getCrc()) {
        throw new ZipException("it is damaged; its checksum is another");
      }
      return read;
    }
    count += read;
    sum.update(bytes, begin, read);
    if (count > entry.getSize()) {
      throw new ZipException("it is damaged; it is larger than the archive says");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

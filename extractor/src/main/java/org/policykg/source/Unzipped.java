package org.policykg.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Streams whose beginning can be looked at, unzipped where they are gzipped. */
final class Unzipped {
  private static final int BLOCK = 1 << 16;

  private Unzipped() {}

  /** The first bytes of a stream, which stays where it is. */
  static byte[] head(BufferedInputStream stream) throws IOException {
    stream.mark(Kind.HEAD);
    byte[] head = stream.readNBytes(Kind.HEAD);
    stream.reset();
    return head;
  }

  static BufferedInputStream of(InputStream bytes) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes, BLOCK);
    try {
      return Kind.of(head(stream)) == Kind.GZIP
          ? new BufferedInputStream(new GZIPInputStream(stream, BLOCK), BLOCK)
          : stream;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}

package org.policykg.query;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of an RDF file. Jena takes compressed data that break off for the end of the file, and
 * puts a sign of replacement for what is no UTF-8; here both are refused, so that nothing is lost
 * without a word.
 */
final class RdfBytes extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final boolean text;
  private final Utf8 utf8 = new Utf8();

  private RdfBytes(Path file, boolean text, InputStream in) {
    super(in);
    this.file = file;
    this.text = text;
  }

  /**
   * Opens a file, compressed or not.
   *
   * @param text whether the bytes are UTF-8 by the definition of the syntax; XML may be in others
   */
  static InputStream open(Path file, boolean text) throws IOException {
    InputStream stream = Files.newInputStream(file);
    try {
      InputStream plain =
          file.toString().endsWith(".gz") ? new GZIPInputStream(stream, BUFFER) : stream;
      return new BufferedInputStream(new RdfBytes(file, text, plain), BUFFER);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (EOFException e) {
      throw new BadInput(file + ": breaks off; its compressed data are not whole", e);
    }
    if (text && !(read < 0 ? utf8.isComplete() : utf8.takes(bytes, offset, read))) {
      throw new BadInput(
          file + ": not UTF-8 at byte " + utf8.position() + "; save it as UTF-8 and try again");
    }
    return read;
  }
}

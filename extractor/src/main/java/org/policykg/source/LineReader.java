package org.policykg.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without decoding it, a block at a time. Closes it at its end. */
final class LineReader {
  /** A line that is longer than any that is read. */
  static final class TooLongException extends IOException {
    private TooLongException() {
      super("a line is too long");
    }
  }

  private final InputStream stream;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int begin;
  private int end;
  private int number;
  private boolean ended;

  /**
   * Begins.
   *
   * @param longest line in bytes; what is longer may be a bomb, so nothing behind it is read
   */
  LineReader(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its line feed; empty behind the last. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    while (true) {
      if (begin == end && (ended || !fill())) {
        return last(line);
      }
      int feed = begin;
      while (feed < end && block[feed] != '\n') {
        feed++;
      }
      line.write(block, begin, feed - begin);
      begin = Math.min(feed + 1, end);
      if (line.size() > longest) {
        number++;
        stream.close();
        throw new TooLongException();
      }
      if (feed < end) {
        number++;
        return Optional.of(line.toByteArray());
      }
    }
  }

  private boolean fill() throws IOException {
    int read = stream.read(block);
    begin = 0;
    end = Math.max(read, 0);
    return read >= 0;
  }

  private Optional<byte[]> last(ByteArrayOutputStream line) throws IOException {
    ended = true;
    stream.close();
    if (line.size() == 0) {
      return Optional.empty();
    }
    number++;
    return Optional.of(line.toByteArray());
  }
}

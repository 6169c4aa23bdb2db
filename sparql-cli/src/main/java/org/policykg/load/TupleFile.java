package org.policykg.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tuples of numbers in a file: written one after another, then read by any number of readers. */
final class TupleFile implements AutoCloseable {
  private static final int BUFFER = 1 << 17;

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long numbers;

  TupleFile(Path path) throws IOException {
    channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  void write(long number) throws IOException {
    if (!buffer.hasRemaining()) {
      flush();
    }
    buffer.putLong(number);
    numbers++;
  }

  /** Makes sure that readers see what was written. */
  void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /** Forgets what was written. */
  void clear() throws IOException {
    buffer.clear();
    channel.truncate(0);
    numbers = 0;
  }

  /** How many numbers it holds. */
  long size() {
    return numbers;
  }

  /** Reads the numbers from one place to another, counted from 0. */
  Reader reader(long from, long to) {
    return new Reader(from, to);
  }

  /** Numbers that are read in their order. */
  final class Reader {
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long next;
    private final long end;

    private Reader(long from, long to) {
      next = from;
      end = to;
    }

    /** Reads as many numbers as there are and fit, and says how many. */
    int read(long[] into) throws IOException {
      int count = (int) Math.min(into.length, end - next + bytes.remaining() / Long.BYTES);
      for (int i = 0; i < count; i++) {
        if (!bytes.hasRemaining()) {
          fill();
        }
        into[i] = bytes.getLong();
      }
      return count;
    }

    private void fill() throws IOException {
      bytes.clear().limit((int) Math.min(BUFFER, (end - next) * Long.BYTES));
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, next * Long.BYTES + bytes.position()) < 0) {
          throw new EOFException("the file of what is to be sorted is cut short");
        }
      }
      bytes.flip();
      next += bytes.limit() / Long.BYTES;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

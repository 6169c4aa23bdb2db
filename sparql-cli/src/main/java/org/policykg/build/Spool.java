package org.policykg.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policykg.output.Scratch;

/**
 * Blocks of bytes put aside until all documents are read: in memory while they are few, then in a
 * file.
 */
final class Spool implements AutoCloseable {
  private final Scratch scratch;
  private final long memory;
  private final List<byte[]> held = new ArrayList<>();
  private long heldBytes;
  private long[] ends = new long[1024];
  private int size;
  private @Nullable FileChannel file;

  /**
   * An empty spool.
   *
   * @param memory how many bytes stay in memory
   */
  Spool(Scratch scratch, long memory) {
    this.scratch = scratch;
    this.memory = memory;
  }

  /** Puts a block aside and gives its number, counted from 0. */
  int add(byte[] block) throws IOException {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = (size == 0 ? 0 : ends[size - 1]) + block.length;
    size++;
    held.add(block);
    heldBytes += block.length;
    if (heldBytes > memory) {
      write();
    }
    return size - 1;
  }

  private void write() throws IOException {
    if (file == null) {
      file =
          FileChannel.open(
              scratch.file("spool"),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    }
    for (byte[] block : held) {
      ByteBuffer bytes = ByteBuffer.wrap(block);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    }
    held.clear();
    heldBytes = 0;
  }

  int size() {
    return size;
  }

  /** The block of a number. */
  byte[] get(int number) throws IOException {
    int inFile = size - held.size();
    if (number >= inFile) {
      return held.get(number - inFile);
    }
    long begin = number == 0 ? 0 : ends[number - 1];
    byte[] block = new byte[Math.toIntExact(ends[number] - begin)];
    ByteBuffer bytes = ByteBuffer.wrap(block);
    FileChannel channel = file;
    while (channel != null && bytes.hasRemaining()) {
      if (channel.read(bytes, begin + bytes.position()) < 0) {
        throw new IOException("the file of what was read so far is cut short");
      }
    }
    return block;
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package org.policykg.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The journal of a TDB2 store, to which a change is written before it is carried out. A process
 * that is killed meanwhile may leave an entry that breaks off, and TDB2 refuses to open the store
 * then. Since TDB2 ends a change by an entry of its own, one that breaks off belongs to a change
 * that was never made.
 *
 * <p>An entry is the length of its data (4 bytes, -1 where it has none), a checksum (4), its kind
 * (4), the part of the store that it is for (4) and the data, as {@code
 * org.apache.jena.dboe.transaction.txn.journal.Journal} of Jena 5.6.0 writes it.
 */
final class StoreJournal {
  private static final int HEADER = 16;

  private final Path file;

  /** The journal of a folder of {@link Stores#generations}; it need not be there. */
  StoreJournal(Path generation) {
    file = generation.resolve("journal.jrnl");
  }

  /** Whether the last entry breaks off. */
  boolean breaksOff() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      return whole(channel) < channel.size();
    }
  }

  /** Removes an entry that breaks off; nobody else may have the store open. */
  void cut() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.truncate(whole(channel));
      channel.force(true);
    }
  }

  /** Where the last whole entry ends, in bytes. */
  private static long whole(FileChannel channel) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    long end = 0;
    while (end + HEADER <= channel.size()) {
      channel.read(length.clear(), end);
      long next = end + HEADER + Math.max(0, length.getInt(0));
      if (next > channel.size()) {
        break;
      }
      end = next;
    }
    return end;
  }
}

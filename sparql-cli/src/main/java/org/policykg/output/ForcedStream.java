package org.policykg.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that is to be on the disk in the end. While it is long in coming, another thread
 * puts there what was written so far, so that little is left to be waited for.
 */
final class ForcedStream extends OutputStream {
  /** Bytes that are not on the disk yet before it is worth a thread. */
  private static final int STRETCH = 1 << 24;

  private final FileChannel file;
  private @Nullable ExecutorService other;
  private @Nullable Future<?> forcing;
  private long unforced;

  ForcedStream(FileChannel file) {
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
    while (rest.hasRemaining()) {
      file.write(rest);
    }
    unforced += length;
    if (unforced > STRETCH && (forcing == null || forcing.isDone())) {
      await();
      forcing = thread().submit(this::force);
      unforced = 0;
    }
  }

  private ExecutorService thread() {
    ExecutorService thread = other;
    if (thread == null) {
      thread = Executors.newSingleThreadExecutor();
      other = thread;
    }
    return thread;
  }

  private @Nullable Void force() throws IOException {
    file.force(false);
    return null;
  }

  /** A fault of the disk is told once, to whom it is told first. */
  private void await() throws IOException {
    try {
      if (forcing != null) {
        forcing.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits until all is on the disk. */
  void finish() throws IOException {
    await();
    file.force(true);
  }

  /** Leaves the file open. */
  @Override
  public void close() {
    if (other != null) {
      other.shutdown();
    }
  }
}

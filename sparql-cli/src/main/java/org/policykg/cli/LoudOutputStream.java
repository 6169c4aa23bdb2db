package org.policykg.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A stream whose failure is heard: {@link java.io.PrintStream} would swallow it and write on for
 * minutes into a pipe that {@code head} has closed, or lose results on a full disk.
 */
final class LoudOutputStream extends FilterOutputStream {
  LoudOutputStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /** Standard output or error takes no more. */
  static final class Failure extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    Failure(IOException cause) {
      super(cause);
    }

    /** The reader has gone, which is no error: {@code policykg query ... | head}. */
    boolean readerHasGone() {
      return String.valueOf(getMessage()).contains("Broken pipe");
    }
  }
}

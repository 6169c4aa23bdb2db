package org.policykg.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

/** The worker process: documents come on its standard input, texts go to its standard output. */
final class Child {
  private static final int LATE = 4;

  private Child() {}

  /**
   * Works until its standard input ends.
   *
   * @param args how many seconds one document may take before the process ends itself, for nobody
   *     would end it where the parent was killed
   */
  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, "UTF-8"));
    AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    watch(begun, Duration.ofSeconds(Long.parseLong(args[0])));
    try {
      while (true) {
        Wire.Request request = Wire.request(in);
        begun.set(System.nanoTime());
        answer(request, out);
        begun.set(Long.MAX_VALUE);
      }
    } catch (EOFException e) {
      // the parent has no more documents
    }
  }

  private static void watch(AtomicLong begun, Duration longest) {
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                long since = begun.get();
                if (since != Long.MAX_VALUE && System.nanoTime() - since > longest.toNanos()) {
                  Runtime.getRuntime().halt(LATE);
                }
                pause();
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(Wire.Request request, DataOutputStream out) throws IOException {
    Extract extract;
    try {
      extract = read(request);
    } catch (UnreadableException e) {
      Wire.answer(out, e);
      return;
    }
    Wire.answer(out, extract);
  }

  /** A parser may throw anything, and an overflow of the stack where it calls itself. */
  private static Extract read(Wire.Request request) throws UnreadableException {
    byte[] document = request.document().bytes();
    try {
      Extract extract =
          switch (request.format()) {
            case DOCX -> Docx.read(document);
            case PDF -> Pdf.read(document);
          };
      if (extract.text().length() > Wire.MOST_CHARACTERS) {
        throw new UnreadableException("holds more than 20 million characters; save it in parts");
      }
      return extract;
    } catch (StackOverflowError e) {
      throw new UnreadableException("is nested too deeply to be read; save its text");
    } catch (IOException | RuntimeException e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new UnreadableException("is damaged: " + message.lines().findFirst().orElse(""));
    }
  }
}

package org.policykg.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.policykg.source.DocumentReader.Format;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

/** A worker process as its parent sees it; one thread at a time uses it. */
final class Worker {
  /** How Java ends where its memory does not suffice, see -XX:+ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile boolean late;
  private boolean broken;

  private Worker(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** The Java that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Begins a process with the class path of this one. */
  static Worker begin(List<String> command) throws UnreadableException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    try {
      return new Worker(builder.start());
    } catch (IOException e) {
      throw new UnreadableException(
          "needs a process of its own to be read, which cannot be begun: " + e.getMessage());
    }
  }

  Extract read(Format format, byte[] document, Workers.Limits limits) throws UnreadableException {
    try {
      Wire.send(out, format, document);
      return Wire.answer(in);
    } catch (IOException e) {
      broken = true;
      throw new UnreadableException(words(limits));
    }
  }

  private String words(Workers.Limits limits) {
    boolean itself = ended();
    end();
    if (late) {
      return "takes longer than " + limits.longest().toSeconds() + " s to read; save its text";
    }
    if (itself && process.exitValue() == OUT_OF_MEMORY) {
      return "needs more than "
          + limits.megabytes()
          + " MB to be read; save it in parts, or save its text";
    }
    return "made the process that read it fail; it is damaged, or save its text";
  }

  /** Whether the process is over, or will be at once. */
  private boolean ended() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void runOutOfTime() {
    late = true;
    end();
  }

  boolean isOfUse() {
    return !broken && !late && process.isAlive();
  }

  void end() {
    process.destroyForcibly();
  }
}

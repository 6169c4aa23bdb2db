package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers bytes for a stream, so that a line costs no call. */
final class Utf8Buffer {
  private final OutputStream out;
  private final byte[] bytes = new byte[1 << 16];
  private int size;

  Utf8Buffer(OutputStream out) {
    this.out = out;
  }

  void append(byte b) throws IOException {
    if (size == bytes.length) {
      empty();
    }
    bytes[size++] = b;
  }

  void append(String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    append(utf8, 0, utf8.length);
  }

  void append(byte[] from, int begin, int end) throws IOException {
    int length = end - begin;
    if (length > bytes.length - size) {
      empty();
      if (length > bytes.length) {
        out.write(from, begin, length);
        return;
      }
    }
    System.arraycopy(from, begin, bytes, size, length);
    size += length;
  }

  private void empty() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  /** Hands everything on. */
  void flush() throws IOException {
    empty();
    out.flush();
  }
}

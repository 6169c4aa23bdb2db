package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that are gathered. */
final class Bytes {
  private byte[] bytes;
  private int size;

  /**
   * None yet.
   *
   * @param room for how many there is room at first
   */
  Bytes(int room) {
    bytes = new byte[room];
  }

  int size() {
    return size;
  }

  void append(byte b) {
    if (size == bytes.length) {
      reserve(1);
    }
    bytes[size++] = b;
  }

  /** Appends a text in UTF-8. */
  void append(String text) {
    append(text.getBytes(UTF_8));
  }

  void append(byte[] from) {
    append(from, 0, from.length);
  }

  void append(byte[] from, int begin, int end) {
    int length = end - begin;
    reserve(length);
    System.arraycopy(from, begin, bytes, size, length);
    size += length;
  }

  /** Appends again what lies between two indexes. */
  void repeat(int begin, int end) {
    reserve(end - begin);
    append(bytes, begin, end);
  }

  /**
   * Appends a text as {@link TermBytes} have it, closed.
   *
   * <p>Most is ASCII or Han, so that {@code String.getBytes} would copy once more for nothing.
   */
  void appendClosed(String text) {
    reserve(3 * text.length() + 1);
    for (int i = ascii(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 1) {
        bytes[size++] = TermBytes.ESCAPE;
        bytes[size++] = (byte) (c + 1);
      } else if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        appendPair(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        appendWide(Character.isSurrogate(c) ? '?' : c);
      }
    }
    bytes[size++] = TermBytes.END;
  }

  /** Appends what a text begins with that is ASCII, and says how long that is. */
  private int ascii(String text) {
    byte[] to = bytes;
    int at = size;
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c <= 1 || c >= 0x80) {
        break;
      }
      to[at++] = (byte) c;
      i++;
    }
    size = at;
    return i;
  }

  private void appendWide(char c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
      return;
    }
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
    }
    bytes[size++] = (byte) (0x80 | (c & 0x3F));
  }

  private void appendPair(int c) {
    bytes[size++] = (byte) (0xF0 | c >> 18);
    bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
    bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
    bytes[size++] = (byte) (0x80 | (c & 0x3F));
  }

  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** Forgets all but the first bytes. */
  void cut(int first) {
    size = first;
  }

  /** All bytes. */
  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Hands the bytes on and forgets them. */
  void moveTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}

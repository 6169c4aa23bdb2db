package org.policykg.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes rows, one after another in one buffer. Not for more than one thread. */
final class RowEncoder {
  private byte[] bytes = new byte[512];
  private int size;
  private @Nullable Term subject;
  private int subjectEnd;

  /**
   * The rows of what says things in any order, in order and each once.
   *
   * @param source says all to what it is given
   */
  static List<byte[]> rows(Consumer<Statements.Sink> source) {
    RowEncoder encoder = new RowEncoder();
    List<byte[]> rows = new ArrayList<>();
    source.accept((subject, property, object) -> rows.add(encoder.row(subject, property, object)));
    byte[][] all = rows.toArray(byte[][]::new);
    return Arrays.asList(all).subList(0, Rows.sort(all, all.length));
  }

  byte[] row(Term of, Term property, Term object) {
    // a subject says one thing after another
    if (subject == null || subject.kind() != of.kind() || !subject.text().equals(of.text())) {
      size = 0;
      append(of);
      subject = of;
      subjectEnd = size;
    }
    size = subjectEnd;
    if (property.text().equals(Std.TYPE.text())) {
      append(Row.TYPE);
      append(Row.END);
    } else {
      append(property);
    }
    append(object);
    return Arrays.copyOf(bytes, size);
  }

  private void append(Term term) {
    append(term.kind());
    append(term.text());
    if (term.kind() == Row.LITERAL) {
      append(term.language());
      append(term.datatype());
    }
  }

  private void append(byte b) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = b;
  }

  /** The text in UTF-8, closed. */
  private void append(String text) {
    int most = size + 3 * text.length() + 1;
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
    }
    int plain = plain(text);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 1) {
        bytes[size++] = Row.ESCAPE;
        bytes[size++] = (byte) (c + 1);
      } else if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        appendWide(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        appendHan(Character.isSurrogate(c) ? '?' : c);
      }
    }
    bytes[size++] = Row.END;
  }

  /** Appends what a text begins with that is ASCII, and says how long that is. */
  private int plain(String text) {
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

  private void appendHan(char c) {
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

  private void appendWide(int c) {
    bytes[size++] = (byte) (0xF0 | c >> 18);
    bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
    bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
    bytes[size++] = (byte) (0x80 | (c & 0x3F));
  }
}

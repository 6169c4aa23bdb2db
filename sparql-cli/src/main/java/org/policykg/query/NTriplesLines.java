package org.policykg.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Lets the lines of an N-Triples file through that say something of some predicates, so that a
 * parser need not look into the others. It knows lines only as policykg and most others write them;
 * a line of any other look is let through, and the parser says what it is.
 */
final class NTriplesLines extends InputStream {
  private static final int ROOM = 1 << 16;

  private final InputStream from;
  private final byte[][] wanted;

  private byte[] buffer = new byte[ROOM];

  /** The lines in the buffer that are let through end here. */
  private int ready;

  private int next;

  /** The part of a line that stands behind them. */
  private int filled;

  private int rest;
  private boolean ended;

  /**
   * Lines of a file.
   *
   * @param predicates IRIs
   */
  NTriplesLines(InputStream from, List<String> predicates) {
    this.from = from;
    this.wanted =
        predicates.stream().map(iri -> ("<" + iri + ">").getBytes(UTF_8)).toArray(byte[][]::new);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    while (next == ready) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, ready - next);
    System.arraycopy(buffer, next, to, offset, count);
    next += count;
    return count;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, rest, buffer, 0, filled - rest);
    filled -= rest;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int count = from.read(buffer, filled, buffer.length - filled);
    ended = count < 0;
    int before = filled;
    filled += Math.max(0, count);
    next = 0;
    ready = 0;
    int line = 0;
    for (int i = before; i < filled; i++) {
      if (buffer[i] == '\n') {
        keep(line, i + 1);
        line = i + 1;
      }
    }
    if (ended) {
      keep(line, filled);
      line = filled;
    }
    rest = line;
  }

  /** Moves a line to those that are let through, or leaves its end only, so that lines count. */
  private void keep(int line, int end) {
    if (isOther(line, end)) {
      buffer[ready++] = '\n';
    } else {
      System.arraycopy(buffer, line, buffer, ready, end - line);
      ready += end - line;
    }
  }

  /** Whether a line is a triple of another predicate beyond doubt. */
  private boolean isOther(int line, int end) {
    int predicate = afterIri(line, end);
    if (predicate < 0 || predicate >= end || buffer[predicate] != '<') {
      return false;
    }
    int object = afterIri(predicate, end);
    if (object < 0 || end - object < 4 || buffer[end - 1] != '\n' || buffer[end - 2] != '.') {
      return false;
    }
    for (byte[] iri : wanted) {
      if (Arrays.equals(buffer, predicate, object - 1, iri, 0, iri.length)) {
        return false;
      }
    }
    return true;
  }

  /** Where the term behind an IRI and a blank begins; below 0 where there is none. */
  private int afterIri(int begin, int end) {
    if (begin >= end || buffer[begin] != '<') {
      return -1;
    }
    for (int i = begin + 1; i < end - 1; i++) {
      byte c = buffer[i];
      if (c == '>') {
        return buffer[i + 1] == ' ' ? i + 2 : -1;
      }
      if (c == '\\' || (c >= 0 && c <= ' ')) {
        return -1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}

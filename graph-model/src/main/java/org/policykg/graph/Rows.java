package org.policykg.graph;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Triples in the order of output, each once, as {@link Row}s. */
@FunctionalInterface
public interface Rows {
  /** Takes rows one by one. */
  @FunctionalInterface
  interface Sink {
    void row(byte[] row) throws IOException;
  }

  /** Gives out all rows. */
  void forEach(Sink sink) throws IOException;

  /** The rows of triples in any order, sorted in memory. */
  static Rows of(Stream<Triple> triples) {
    return of(RowEncoder.rows(sink -> triples.forEach(triple -> Statements.say(triple, sink))));
  }

  /** Rows that are in order, each once. */
  static Rows of(List<byte[]> sorted) {
    return sink -> {
      for (byte[] row : sorted) {
        sink.row(row);
      }
    };
  }

  /**
   * Puts the first rows of an array in order and keeps each once.
   *
   * @param count how many rows there are
   * @return how many are left
   */
  public static int sort(byte[][] rows, int count) {
    Arrays.parallelSort(rows, 0, count, Row.ORDER);
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (size == 0 || !Arrays.equals(rows[i], rows[size - 1])) {
        rows[size++] = rows[i];
      }
    }
    return size;
  }
}

package org.policykg.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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
    return of(sorted(triples::forEach));
  }

  /**
   * The rows of what gives out triples in any order, sorted in memory.
   *
   * @param source such as {@code sink -> facts.write(reading, sink)}
   */
  static List<byte[]> sorted(Consumer<Consumer<Triple>> source) {
    RowEncoder encoder = new RowEncoder();
    List<byte[]> rows = new ArrayList<>();
    source.accept(triple -> rows.add(encoder.row(triple)));
    byte[][] all = rows.toArray(byte[][]::new);
    return Arrays.asList(all).subList(0, sort(all, all.length));
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

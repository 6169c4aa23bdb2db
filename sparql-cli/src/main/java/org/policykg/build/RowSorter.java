package org.policykg.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.policykg.graph.Row;
import org.policykg.graph.Rows;
import org.policykg.output.Scratch;

/**
 * Sorts rows that need not fit in memory: what fits is sorted and written as a run, and the runs
 * are merged (Knuth, "The Art of Computer Programming" 3, 5.4).
 */
final class RowSorter implements Rows.Sink {
  /** What a row needs in memory beside its bytes. */
  private static final int OVERHEAD = 32;

  private static final int BUFFER = 1 << 18;

  private final Scratch scratch;
  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private byte[][] rows = new byte[1024][];
  private int size;
  private long bytes;

  /**
   * A sorter.
   *
   * @param memory how many bytes rows may take in memory
   */
  RowSorter(Scratch scratch, long memory) {
    this.scratch = scratch;
    this.memory = memory;
  }

  @Override
  public void row(byte[] row) throws IOException {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
    bytes += row.length + OVERHEAD;
    if (bytes > memory) {
      writeRun();
    }
  }

  private void writeRun() throws IOException {
    Path run = scratch.file("run" + runs.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      FrontCoding coding = new FrontCoding();
      inMemory().forEach(row -> coding.write(row, out));
    }
    runs.add(run);
    size = 0;
    bytes = 0;
  }

  /** The rows in memory in order, each once. */
  private Rows inMemory() {
    size = Rows.sort(rows, size);
    return sink -> {
      for (int i = 0; i < size; i++) {
        sink.row(rows[i]);
      }
    };
  }

  /** All rows in order, each once; may be gone through once, when all are there. */
  Rows sorted() throws IOException {
    if (runs.isEmpty()) {
      return inMemory();
    }
    if (size > 0) {
      writeRun();
    }
    rows = new byte[0][];
    return this::merge;
  }

  private void merge(Rows.Sink sink) throws IOException {
    PriorityQueue<Run> next = new PriorityQueue<>((a, b) -> Row.ORDER.compare(a.row, b.row));
    try {
      for (Path file : runs) {
        next.add(new Run(file));
      }
      byte[] before = {};
      while (!next.isEmpty()) {
        Run first = next.remove();
        if (!Arrays.equals(first.row, before)) {
          before = first.row;
          sink.row(before);
        }
        if (first.advance()) {
          next.add(first);
        }
      }
    } finally {
      for (Run run : next) {
        run.close();
      }
    }
  }

  /** A file of rows in order, read from its beginning; none is empty. */
  private static final class Run implements AutoCloseable {
    private final DataInputStream in;
    private final BufferedInputStream file;
    private final FrontCoding coding = new FrontCoding();
    private byte[] row;

    Run(Path path) throws IOException {
      file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      in = new DataInputStream(file);
      row = coding.read(in);
    }

    /** Goes to the next row, or closes the file behind the last one. */
    boolean advance() throws IOException {
      file.mark(1);
      if (file.read() < 0) {
        close();
        return false;
      }
      file.reset();
      row = coding.read(in);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

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
import org.jspecify.annotations.Nullable;
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
  private final String name;
  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private byte[][] rows = new byte[1024][];
  private int size;
  private long bytes;

  /**
   * A sorter.
   *
   * @param name of its files, which no other one has
   * @param memory how many bytes rows may take in memory
   */
  RowSorter(Scratch scratch, String name, long memory) {
    this.scratch = scratch;
    this.name = name;
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
    Path run = scratch.file(name + runs.size());
    size = Rows.sort(rows, size);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      FrontCoding coding = new FrontCoding();
      for (int i = 0; i < size; i++) {
        coding.write(rows[i], out);
      }
    }
    runs.add(run);
    size = 0;
    bytes = 0;
  }

  /** All that was sorted in order, each row once; may be gone through once. */
  static Rows merged(List<RowSorter> sorters) throws IOException {
    List<Run> inMemory = new ArrayList<>();
    for (RowSorter sorter : sorters) {
      sorter.size = Rows.sort(sorter.rows, sorter.size);
      inMemory.add(new MemoryRun(sorter.rows, sorter.size));
    }
    return sink -> merge(sorters, inMemory, sink);
  }

  private static void merge(List<RowSorter> sorters, List<Run> inMemory, Rows.Sink sink)
      throws IOException {
    List<Run> all = new ArrayList<>(inMemory);
    try {
      for (RowSorter sorter : sorters) {
        for (Path file : sorter.runs) {
          all.add(new FileRun(file));
        }
      }
      merge(all, sink);
    } finally {
      for (Run run : all) {
        run.close();
      }
    }
  }

  private static void merge(List<Run> all, Rows.Sink sink) throws IOException {
    PriorityQueue<Run> next = new PriorityQueue<>((a, b) -> Row.ORDER.compare(a.row, b.row));
    for (Run run : all) {
      if (run.advance()) {
        next.add(run);
      }
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
  }

  /** Rows in order. */
  private abstract static class Run {
    /** The row at hand; there is none before the first is asked for, and behind the last. */
    byte[] row = {};

    /** Goes on to the next row, if there is one. */
    boolean advance() throws IOException {
      byte[] following = next();
      row = following == null ? new byte[0] : following;
      return following != null;
    }

    abstract byte @Nullable [] next() throws IOException;

    void close() throws IOException {}
  }

  /** The rows that are still in memory. */
  private static final class MemoryRun extends Run {
    private final byte[][] rows;
    private final int size;
    private int at;

    MemoryRun(byte[][] rows, int size) {
      this.rows = rows;
      this.size = size;
    }

    @Override
    byte @Nullable [] next() {
      return at < size ? rows[at++] : null;
    }
  }

  /** A file of rows. */
  private static final class FileRun extends Run {
    private final BufferedInputStream file;
    private final DataInputStream in;
    private final FrontCoding coding = new FrontCoding();

    FileRun(Path path) throws IOException {
      file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      in = new DataInputStream(file);
    }

    @Override
    byte @Nullable [] next() throws IOException {
      file.mark(1);
      if (file.read() < 0) {
        return null;
      }
      file.reset();
      return coding.read(in);
    }

    @Override
    void close() throws IOException {
      in.close();
    }
  }
}

package org.policykg.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The tuples of a file with their columns in another order, sorted, each once. What does not fit in
 * memory is sorted part by part, and the parts are merged.
 */
final class SortedTuples implements Iterator<long[]> {
  /** How many numbers of a part are read at once for merging. */
  private static final int READ = 1 << 13;

  private final int width;
  private final Tuples tuples;
  private final PriorityQueue<Part> others;
  private @Nullable Part first;
  private final long[] given;
  private boolean gaveNone = true;

  /** A sorted part, of which some tuples are in memory. */
  private final class Part {
    private long[] held;
    private int size;
    private int at;
    private final TupleFile.@Nullable Reader rest;

    Part(long[] held, int size) {
      this.held = held;
      this.size = size;
      this.rest = null;
    }

    Part(TupleFile.Reader rest) throws IOException {
      this.held = new long[READ / width * width];
      this.rest = rest;
      this.size = rest.read(held);
    }

    /** Goes to the next tuple, if there is one. */
    boolean advance() throws IOException {
      at += width;
      if (at < size) {
        return true;
      }
      at = 0;
      size = rest == null ? 0 : rest.read(held);
      return size > 0;
    }
  }

  /**
   * Sorts.
   *
   * @param columns for each column, which of the file's it is
   * @param runs where parts are put aside
   * @param memory how many bytes may be taken
   */
  SortedTuples(TupleFile file, int[] columns, TupleFile runs, long memory) throws IOException {
    width = columns.length;
    tuples = new Tuples(width);
    others =
        new PriorityQueue<>((one, other) -> tuples.compare(one.held, one.at, other.held, other.at));
    given = new long[width];
    long fitting = Math.min(memory / (2 * Long.BYTES), Integer.MAX_VALUE - READ);
    long room = Math.min(file.size(), Math.max(fitting, READ) / width * width);
    others.addAll(parts(file, columns, runs, (int) room));
    first = others.poll();
    step();
  }

  private List<Part> parts(TupleFile file, int[] columns, TupleFile runs, int room)
      throws IOException {
    TupleFile.Reader reader = file.reader(0, file.size());
    long[] unsorted = new long[room];
    long[] spare = new long[room];
    List<Long> ends = new ArrayList<>();
    for (int size = reader.read(unsorted); size > 0; size = reader.read(unsorted)) {
      permute(unsorted, size, columns);
      long[] sorted = tuples.sort(unsorted, spare, size);
      if (size == file.size()) {
        return List.of(new Part(sorted, size));
      }
      for (int i = 0; i < size; i++) {
        runs.write(sorted[i]);
      }
      ends.add(runs.size());
    }
    runs.flush();
    List<Part> parts = new ArrayList<>();
    long begin = 0;
    for (long end : ends) {
      parts.add(new Part(runs.reader(begin, end)));
      begin = end;
    }
    return parts;
  }

  private void permute(long[] numbers, int size, int[] columns) {
    long[] tuple = new long[width];
    for (int at = 0; at < size; at += width) {
      System.arraycopy(numbers, at, tuple, 0, width);
      for (int i = 0; i < width; i++) {
        numbers[at + i] = tuple[columns[i]];
      }
    }
  }

  @Override
  public boolean hasNext() {
    return first != null;
  }

  /** The next tuple, in an array that is used again. */
  @Override
  public long[] next() {
    Part part = first;
    if (part == null) {
      throw new NoSuchElementException();
    }
    System.arraycopy(part.held, part.at, given, 0, width);
    gaveNone = false;
    try {
      advance(part);
      step();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return given;
  }

  /** Goes to the first tuple that was not given yet. */
  private void step() throws IOException {
    for (Part part = first; part != null && isGiven(part); part = first) {
      advance(part);
    }
  }

  private boolean isGiven(Part part) {
    return !gaveNone && Arrays.equals(part.held, part.at, part.at + width, given, 0, width);
  }

  private void advance(Part part) throws IOException {
    if (!part.advance()) {
      first = others.poll();
      return;
    }
    Part other = others.peek();
    if (other != null && tuples.compare(part.held, part.at, other.held, other.at) > 0) {
      first = others.poll();
      others.add(part);
    }
  }
}

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
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.policykg.graph.Bundle;
import org.policykg.graph.Bundles;
import org.policykg.output.Scratch;

/**
 * Sorts bundles that need not fit in memory: what fits is sorted and written as a run, and the runs
 * are merged (Knuth, "The Art of Computer Programming" 3, 5.4).
 */
final class BundleSorter implements Bundles.Sink {
  /** What a bundle needs in memory beside its bytes. */
  private static final int OVERHEAD = 32;

  private static final int BUFFER = 1 << 18;

  /** Bundles about one subject before they become one. */
  private static final int MOST_TOGETHER = 1 << 10;

  private final Scratch scratch;
  private final String name;
  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private Bundle[] bundles = new Bundle[1024];
  private int size;
  private long bytes;

  /**
   * A sorter.
   *
   * @param name of its files, which no other one has
   * @param memory how many bytes bundles may take in memory
   */
  BundleSorter(Scratch scratch, String name, long memory) {
    this.scratch = scratch;
    this.name = name;
    this.memory = memory;
  }

  @Override
  public void bundle(Bundle bundle) throws IOException {
    if (size == bundles.length) {
      bundles = Arrays.copyOf(bundles, 2 * size);
    }
    bundles[size++] = bundle;
    bytes += bundle.length() + OVERHEAD;
    if (bytes > memory) {
      writeRun();
    }
  }

  /** Puts what is in memory in order. */
  void sort() {
    Arrays.sort(bundles, 0, size);
  }

  private void writeRun() throws IOException {
    sort();
    Path run = scratch.file(name + runs.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      for (int i = 0; i < size; i++) {
        bundles[i].write(out);
      }
    }
    runs.add(run);
    Arrays.fill(bundles, 0, size, null);
    size = 0;
    bytes = 0;
  }

  /**
   * All that was sorted in order, one bundle for each subject; may be gone through once.
   *
   * @param sorters those of whom nothing is left to be put in order
   */
  static Bundles merged(List<BundleSorter> sorters) {
    return sink -> {
      List<Run> all = new ArrayList<>();
      try {
        for (BundleSorter sorter : sorters) {
          all.add(new MemoryRun(sorter.bundles, sorter.size));
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
    };
  }

  private static void merge(List<Run> all, Bundles.Sink sink) throws IOException {
    PriorityQueue<Run> next = new PriorityQueue<>((a, b) -> a.bundle().compareTo(b.bundle()));
    for (Run run : all) {
      if (run.advance()) {
        next.add(run);
      }
    }
    List<Bundle> same = new ArrayList<>();
    while (!next.isEmpty()) {
      Run first = next.remove();
      Bundle bundle = first.bundle();
      if (!same.isEmpty() && !bundle.isAboutThatOf(same.get(0))) {
        sink.bundle(union(same));
        same.clear();
      }
      gather(bundle, same);
      if (first.advance()) {
        next.add(first);
      }
    }
    if (!same.isEmpty()) {
      sink.bundle(union(same));
    }
  }

  /** Adds a bundle to those about its subject, which come in order. */
  private static void gather(Bundle bundle, List<Bundle> same) {
    if (same.isEmpty() || !bundle.equals(same.get(same.size() - 1))) {
      same.add(bundle);
    }
    if (same.size() == MOST_TOGETHER) {
      Bundle all = union(same);
      same.clear();
      same.add(all);
    }
  }

  private static Bundle union(List<Bundle> same) {
    return same.size() == 1 ? same.get(0) : Bundle.union(same);
  }

  /** Bundles in order. */
  private abstract static class Run {
    private @Nullable Bundle bundle;

    /** Goes on to the next bundle, if there is one. */
    boolean advance() throws IOException {
      bundle = next();
      return bundle != null;
    }

    /** The one gone on to. */
    Bundle bundle() {
      return Objects.requireNonNull(bundle);
    }

    abstract @Nullable Bundle next() throws IOException;

    void close() throws IOException {}
  }

  /** The bundles that are still in memory. */
  private static final class MemoryRun extends Run {
    private final Bundle[] bundles;
    private final int size;
    private int at;

    MemoryRun(Bundle[] bundles, int size) {
      this.bundles = bundles;
      this.size = size;
    }

    @Override
    @Nullable Bundle next() {
      return at < size ? bundles[at++] : null;
    }
  }

  /** A file of bundles. */
  private static final class FileRun extends Run {
    private final BufferedInputStream file;
    private final DataInputStream in;

    FileRun(Path path) throws IOException {
      file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      in = new DataInputStream(file);
    }

    @Override
    @Nullable Bundle next() throws IOException {
      file.mark(1);
      if (file.read() < 0) {
        return null;
      }
      file.reset();
      return Bundle.read(in);
    }

    @Override
    void close() throws IOException {
      in.close();
    }
  }
}

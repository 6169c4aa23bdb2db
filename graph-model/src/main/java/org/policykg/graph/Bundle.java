package org.policykg.graph;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of one subject, as bytes: the subject, then predicates and objects, each pair
 * once and in order; see {@link TermBytes}. Bundles go by their subjects in the order of output.
 */
public final class Bundle implements Comparable<Bundle> {
  private static final int HEAD = 2 * Integer.BYTES;

  private final byte[] bytes;
  private final int begin;
  private final int end;
  private final int size;

  private Bundle(byte[] bytes, int begin, int end, int size) {
    this.bytes = bytes;
    this.begin = begin;
    this.end = end;
    this.size = size;
  }

  /**
   * A bundle.
   *
   * @param subject a term
   * @param sayings a predicate and an object each, in any order
   */
  static Bundle of(byte[] subject, List<byte[]> sayings) {
    byte[][] sorted = sayings.toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    int size = 0;
    int length = subject.length;
    for (byte[] saying : sorted) {
      if (size == 0 || !Arrays.equals(saying, sorted[size - 1])) {
        sorted[size++] = saying;
        length += saying.length;
      }
    }
    byte[] bytes = Arrays.copyOf(subject, length);
    int at = subject.length;
    for (int i = 0; i < size; i++) {
      System.arraycopy(sorted[i], 0, bytes, at, sorted[i].length);
      at += sorted[i].length;
    }
    return new Bundle(bytes, 0, length, size);
  }

  /** The bundle that was written where a buffer stands, whose bytes are not copied. */
  public static Bundle read(ByteBuffer from) {
    int size = from.getInt();
    int length = from.getInt();
    int begin = from.arrayOffset() + from.position();
    from.position(from.position() + length);
    return new Bundle(from.array(), begin, begin + length, size);
  }

  /** The bundle that was written where an input stands. */
  public static Bundle read(DataInput from) throws IOException {
    int size = from.readInt();
    byte[] bytes = new byte[from.readInt()];
    from.readFully(bytes);
    return new Bundle(bytes, 0, bytes.length, size);
  }

  /** Writes the bundle for one of the {@code read}. */
  public void write(DataOutput to) throws IOException {
    to.writeInt(size);
    to.writeInt(end - begin);
    to.write(bytes, begin, end - begin);
  }

  /** Writes the bundle where a buffer stands. */
  public void write(ByteBuffer to) {
    to.putInt(size).putInt(end - begin).put(bytes, begin, end - begin);
  }

  /** How many bytes are written. */
  public int length() {
    return HEAD + end - begin;
  }

  /** How many triples it stands for. */
  public int size() {
    return size;
  }

  /** By subject, then by what is said. */
  @Override
  public int compareTo(Bundle other) {
    return Arrays.compareUnsigned(bytes, begin, end, other.bytes, other.begin, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bundle bundle && compareTo(bundle) == 0;
  }

  @Override
  public int hashCode() {
    return ByteBuffer.wrap(bytes, begin, end - begin).hashCode();
  }

  /** Whether two bundles are about one subject. */
  public boolean isAboutThatOf(Bundle other) {
    int length = predicates() - begin;
    return length <= other.end - other.begin
        && Arrays.equals(
            bytes, begin, begin + length, other.bytes, other.begin, other.begin + length);
  }

  /** What some bundles say of the one subject that all are about. */
  public static Bundle union(List<Bundle> bundles) {
    Bundle first = bundles.get(0);
    List<byte[]> sayings = new ArrayList<>();
    for (Bundle bundle : bundles) {
      for (int at = bundle.predicates(); at < bundle.end; ) {
        int next = bundle.next(at);
        sayings.add(Arrays.copyOfRange(bundle.bytes, at, next));
        at = next;
      }
    }
    return of(Arrays.copyOfRange(first.bytes, first.begin, first.predicates()), sayings);
  }

  /** Gives out the triples. */
  public void forEach(Consumer<Triple> sink) {
    Node subject = TermBytes.node(bytes, begin);
    for (int at = predicates(); at < end; at = next(at)) {
      Node predicate = TermBytes.node(bytes, at);
      sink.accept(
          Triple.create(subject, predicate, TermBytes.node(bytes, TermBytes.next(bytes, at))));
    }
  }

  /** What {@link #subject} and the others are indexes of. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the subject begins. */
  int subject() {
    return begin;
  }

  /** Where the first predicate begins. */
  private int predicates() {
    return TermBytes.next(bytes, begin);
  }

  /** Where the predicate behind the one at an index, and its object, begins. */
  private int next(int predicate) {
    return TermBytes.next(bytes, TermBytes.next(bytes, predicate));
  }

  /** Where the last object ends. */
  int end() {
    return end;
  }
}

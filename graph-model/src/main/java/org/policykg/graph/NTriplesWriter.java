package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes N-Triples and N-Quads, Han as they are. */
final class NTriplesWriter {
  private static final byte[] TYPE = ("<" + Std.TYPE.text() + ">").getBytes(UTF_8);
  private static final byte[] STOP = " .\n".getBytes(UTF_8);

  private final Utf8Buffer buffer;
  private final Terms terms;

  NTriplesWriter(OutputStream out) {
    buffer = new Utf8Buffer(out);
    terms = Terms.nTriples(buffer);
  }

  /** Writes the triples as they come, and flushes. */
  void write(Rows rows) throws IOException {
    write(Optional.empty(), rows);
  }

  /** Writes the triples of a named graph as N-Quads. */
  void write(Optional<String> graph, Rows rows) throws IOException {
    rows.forEach(row -> write(row, graph));
    buffer.flush();
  }

  private void write(byte[] row, Optional<String> graph) throws IOException {
    int predicate = Row.next(row, 0);
    int object = Row.next(row, predicate);
    terms.write(row, 0);
    buffer.append((byte) ' ');
    if (row[predicate] == Row.TYPE) {
      buffer.append(TYPE, 0, TYPE.length);
    } else {
      terms.write(row, predicate);
    }
    buffer.append((byte) ' ');
    terms.write(row, object);
    if (graph.isPresent()) {
      buffer.append((byte) ' ');
      terms.writeIri(graph.get());
    }
    buffer.append(STOP, 0, STOP.length);
  }
}

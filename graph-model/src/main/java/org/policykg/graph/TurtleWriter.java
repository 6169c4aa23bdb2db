package org.policykg.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Writes Turtle that people read and that version control compares: fixed prefixes, subjects in the
 * order of their IRIs, {@code a} first, Han as they are.
 *
 * <pre>
 * division:330108 a pol:County, pol:Division, geo:Feature, schema:AdministrativeArea ;
 *     pol:adopts initiative:双招双引 ;
 *     skos:prefLabel "滨江区"@zh .
 * </pre>
 */
final class TurtleWriter {
  private static final byte[] NONE = {};

  private final SortedMap<String, String> prefixes;
  private final Utf8Buffer buffer;
  private final Terms terms;
  private byte[] before = NONE;

  /** A writer that shortens IRIs by prefixes: prefix to namespace. */
  TurtleWriter(SortedMap<String, String> prefixes, OutputStream out) {
    this.prefixes = prefixes;
    this.buffer = new Utf8Buffer(out);
    this.terms = Terms.turtle(prefixes, buffer);
  }

  /** Writes the prefixes and the triples as they come, and flushes. */
  void write(Rows rows) throws IOException {
    write(Optional.empty(), rows);
  }

  /**
   * Writes the triples of a graph of TriG as they come, and flushes.
   *
   * @param graph its IRI; the default graph is empty and comes first, behind the prefixes
   */
  void write(Optional<String> graph, Rows rows) throws IOException {
    if (graph.isPresent()) {
      buffer.append("\n");
      terms.writeIri(graph.get());
      buffer.append(" {\n");
      body(rows);
      buffer.append("}\n");
    } else {
      prefixes();
      body(rows);
    }
    buffer.flush();
  }

  private void prefixes() throws IOException {
    for (var prefix : prefixes.entrySet()) {
      buffer.append("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  private void body(Rows rows) throws IOException {
    before = NONE;
    rows.forEach(this::write);
    if (before != NONE) {
      buffer.append(" .\n");
    }
  }

  private void write(byte[] row) throws IOException {
    int predicate = Row.next(row, 0);
    int object = Row.next(row, predicate);
    if (beginsAsBefore(row, object)) {
      buffer.append(", ");
    } else if (beginsAsBefore(row, predicate)) {
      buffer.append(" ;\n    ");
      writePredicate(row, predicate);
    } else {
      buffer.append(before == NONE ? "\n" : " .\n\n");
      terms.write(row, 0);
      buffer.append((byte) ' ');
      writePredicate(row, predicate);
    }
    terms.write(row, object);
    before = row;
  }

  /**
   * Whether the row before begins with the same bytes; terms are closed, so with the same terms.
   */
  private boolean beginsAsBefore(byte[] row, int length) {
    return before.length >= length && Arrays.equals(before, 0, length, row, 0, length);
  }

  private void writePredicate(byte[] row, int predicate) throws IOException {
    if (row[predicate] == Row.TYPE) {
      buffer.append((byte) 'a');
    } else {
      terms.write(row, predicate);
    }
    buffer.append((byte) ' ');
  }
}

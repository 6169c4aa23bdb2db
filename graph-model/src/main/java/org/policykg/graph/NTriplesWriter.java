package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes N-Triples, Han as they are. */
final class NTriplesWriter {
  private final Terms terms = Terms.nTriples();

  /** Writes the triples as they come. */
  void write(Triple[] triples, OutputStream out) throws IOException {
    write(triples, " .\n", out);
  }

  /** Writes the triples of a named graph as N-Quads. */
  void write(Triple[] triples, Node graph, OutputStream out) throws IOException {
    StringBuilder end = new StringBuilder(" ");
    terms.write(graph, end);
    write(triples, end.append(" .\n").toString(), out);
  }

  private void write(Triple[] triples, String end, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    StringBuilder line = new StringBuilder();
    for (Triple triple : triples) {
      terms.write(triple.getSubject(), line);
      line.append(' ');
      terms.write(triple.getPredicate(), line);
      line.append(' ');
      terms.write(triple.getObject(), line);
      writer.append(line.append(end));
      line.setLength(0);
    }
    writer.flush();
  }
}

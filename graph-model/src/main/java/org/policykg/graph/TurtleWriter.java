package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

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
  private final SortedMap<String, String> prefixes;
  private final Terms terms;

  /** A writer that shortens IRIs by prefixes: prefix to namespace. */
  TurtleWriter(SortedMap<String, String> prefixes) {
    this.prefixes = prefixes;
    this.terms = Terms.turtle(prefixes);
  }

  /** Writes triples that are in order, each once. */
  void write(Triple[] triples, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    StringBuilder line = new StringBuilder();
    prefixes.forEach(
        (prefix, namespace) ->
            line.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    writer.append(line);
    body(triples, writer);
    writer.flush();
  }

  /** Writes the triples of a named graph as TriG, behind what was written already. */
  void write(Triple[] triples, Node graph, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    StringBuilder name = new StringBuilder("\n");
    terms.write(graph, name);
    writer.append(name.append(" {\n"));
    body(triples, writer);
    writer.append("}\n");
    writer.flush();
  }

  private void body(Triple[] triples, Writer writer) throws IOException {
    StringBuilder line = new StringBuilder();
    @Nullable Triple before = null;
    for (Triple triple : triples) {
      append(before, triple, line);
      writer.append(line);
      line.setLength(0);
      before = triple;
    }
    writer.append(before == null ? "" : " .\n");
  }

  private void append(@Nullable Triple before, Triple triple, StringBuilder line) {
    if (before != null && before.getSubject().equals(triple.getSubject())) {
      if (before.getPredicate().equals(triple.getPredicate())) {
        line.append(", ");
      } else {
        line.append(" ;\n    ");
        appendPredicate(triple.getPredicate(), line);
      }
    } else {
      line.append(before == null ? "\n" : " .\n\n");
      terms.write(triple.getSubject(), line);
      line.append(' ');
      appendPredicate(triple.getPredicate(), line);
    }
    terms.write(triple.getObject(), line);
  }

  private void appendPredicate(Node predicate, StringBuilder line) {
    if (predicate.equals(Std.TYPE)) {
      line.append('a');
    } else {
      terms.write(predicate, line);
    }
    line.append(' ');
  }
}

package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Turtle that people read and that version control compares: subjects in the order of their IRIs,
 * {@code a} first, Han as they are, fixed prefixes.
 *
 * <pre>
 * division:330108 a pol:County, pol:Division, geo:Feature, schema:AdministrativeArea ;
 *     pol:adopts initiative:双招双引 ;
 *     skos:prefLabel "滨江区"@zh .
 * </pre>
 */
final class TurtleText implements BundleText {
  private final Bytes to;
  private final Terms terms;

  /** Turtle that shortens IRIs by prefixes: prefix to namespace. */
  TurtleText(SortedMap<String, String> prefixes, Bytes to) {
    this.to = to;
    this.terms = Terms.turtle(prefixes, to);
  }

  /** Writes a graph, the prefixes first, and flushes. */
  static void write(Bundles bundles, SortedMap<String, String> prefixes, OutputStream out)
      throws IOException {
    TextWriter writer = new TextWriter(out);
    writer.append(head(prefixes));
    writer.append(bundles, to -> new TurtleText(prefixes, to));
    writer.flush();
  }

  /** The lines that say what prefixes stand for. */
  static String head(SortedMap<String, String> prefixes) {
    StringBuilder lines = new StringBuilder();
    prefixes.forEach(
        (prefix, namespace) ->
            lines
                .append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
    return lines.toString();
  }

  /** The line with which a named graph of TriG begins. */
  static String begin(SortedMap<String, String> prefixes, String graph) {
    Bytes name = new Bytes(128);
    Terms.turtle(prefixes, name).writeIri(graph);
    return "\n" + new String(name.toArray(), UTF_8) + " {\n";
  }

  /** A line, and the sentence about the bundle's subject. */
  @Override
  public void append(Bundle bundle) {
    byte[] bytes = bundle.bytes();
    to.append((byte) '\n');
    int predicate = terms.write(bytes, bundle.subject());
    to.append((byte) ' ');
    int object = writePredicate(bytes, predicate);
    int next = terms.write(bytes, object);
    while (next < bundle.end()) {
      int length = object - predicate;
      if (Arrays.equals(bytes, predicate, object, bytes, next, next + length)) {
        to.append(", ");
        object = next + length;
      } else {
        to.append(" ;\n    ");
        object = writePredicate(bytes, next);
      }
      predicate = next;
      next = terms.write(bytes, object);
    }
    to.append(" .\n");
  }

  /** Gives the index of the object. */
  private int writePredicate(byte[] bytes, int predicate) {
    int object = predicate + 2;
    if (bytes[predicate] == TermBytes.TYPE) {
      to.append((byte) 'a');
    } else {
      object = terms.write(bytes, predicate);
    }
    to.append((byte) ' ');
    return object;
  }
}

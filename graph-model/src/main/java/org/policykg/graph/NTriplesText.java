package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** N-Triples and N-Quads, Han as they are. */
final class NTriplesText implements BundleText {
  private static final byte[] TYPE = ("<" + Std.TYPE.text() + ">").getBytes(UTF_8);

  private final Bytes to;
  private final Terms terms;

  /** What stands behind each object. */
  private final byte[] end;

  private NTriplesText(Bytes to, byte[] end) {
    this.to = to;
    this.terms = Terms.nTriples(to);
    this.end = end;
  }

  /** The text of a graph's triples. */
  static Style style(Optional<String> graph) {
    Bytes end = new Bytes(64);
    graph.ifPresent(
        iri -> {
          end.append((byte) ' ');
          Terms.nTriples(end).writeIri(iri);
        });
    end.append(" .\n");
    byte[] behind = end.toArray();
    return to -> new NTriplesText(to, behind);
  }

  @Override
  public void append(Bundle bundle) {
    byte[] bytes = bundle.bytes();
    int subject = to.size();
    int at = terms.write(bytes, bundle.subject());
    to.append((byte) ' ');
    int behind = to.size();
    at = appendSaying(bytes, at);
    while (at < bundle.end()) {
      to.repeat(subject, behind);
      at = appendSaying(bytes, at);
    }
  }

  private int appendSaying(byte[] bytes, int predicate) {
    int object = predicate + 2;
    if (bytes[predicate] == TermBytes.TYPE) {
      to.append(TYPE);
    } else {
      object = terms.write(bytes, predicate);
    }
    to.append((byte) ' ');
    int next = terms.write(bytes, object);
    to.append(end);
    return next;
  }
}

package org.policykg.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a node that facts share: the same wherever the node is named, so that it is made
 * once. Immutable.
 */
final class Description {
  private final Term node;
  private final List<Saying> said;
  private final List<byte[]> bytes;
  private final Bundle bundle;
  private final List<Description> beside;
  private final List<String> divisions;

  /** A property and an object. */
  record Saying(Term property, Term object) {}

  /**
   * A description.
   *
   * @param beside what has to be described too
   * @param divisions the codes of the divisions that have to be
   */
  Description(Term node, List<Saying> said, List<Description> beside, List<String> divisions) {
    this.node = node.kept();
    this.said = List.copyOf(said);
    this.bytes = new ArrayList<>();
    said.forEach(saying -> bytes.add(BundleMaker.bytes(saying.property(), saying.object())));
    this.bundle = Bundle.of(node.bytes(), bytes);
    this.beside = List.copyOf(beside);
    this.divisions = List.copyOf(divisions);
  }

  Term node() {
    return node;
  }

  List<Description> beside() {
    return beside;
  }

  List<String> divisions() {
    return divisions;
  }

  /** Each property and its object as {@link TermBytes}. */
  List<byte[]> bytes() {
    return bytes;
  }

  /** All that is said of the node, if nothing else is. */
  Bundle bundle() {
    return bundle;
  }

  void sayTo(Statements.Sink sink) {
    said.forEach(saying -> sink.say(node, saying.property(), saying.object()));
  }
}

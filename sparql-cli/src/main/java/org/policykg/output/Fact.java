package org.policykg.output;

import java.nio.ByteBuffer;
import org.policykg.model.Sha256;

/** A triple for graph learning, of labels without tabs. */
record Fact(String head, String relation, String tail) {
  /** A relation whose two directions tell of each other. */
  private static final String MUTUAL = "names-partner";

  /**
   * A number from 0 to 9 that depends on the triple alone. Both directions of a partnership have
   * the same one, since a model that has seen one direction need not guess the other.
   */
  int tenth() {
    boolean turned = relation.equals(MUTUAL) && head.compareTo(tail) > 0;
    String key = turned ? tail + "\t" + relation + "\t" + head : line();
    return (int) Long.remainderUnsigned(ByteBuffer.wrap(Sha256.of(key)).getLong(), 10);
  }

  String line() {
    return head + "\t" + relation + "\t" + tail;
  }
}

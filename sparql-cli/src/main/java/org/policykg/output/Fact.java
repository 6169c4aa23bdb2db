package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
    return (int) Long.remainderUnsigned(ByteBuffer.wrap(sha256(key)).getLong(), 10);
  }

  String line() {
    return head + "\t" + relation + "\t" + tail;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

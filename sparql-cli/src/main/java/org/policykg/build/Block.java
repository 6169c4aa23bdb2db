package org.policykg.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.policykg.graph.Bundle;
import org.policykg.graph.Bundles;

/**
 * A document as bytes, to be put aside: its gist and its triples.
 *
 * @param bundles the triples in the order of output
 */
record Block(Gist gist, Bundles bundles) {
  private static final int ROOM_FOR_GIST = 1024;

  /** The bytes of a document. */
  static byte[] bytes(Gist gist, List<Bundle> bundles) {
    byte[] head = bytes(gist);
    int length = head.length;
    for (Bundle bundle : bundles) {
      length += bundle.length();
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).put(head);
    for (Bundle bundle : bundles) {
      bundle.write(bytes);
    }
    return bytes.array();
  }

  private static byte[] bytes(Gist gist) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM_FOR_GIST);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      gist.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The document of some bytes, which are not copied. */
  static Block of(byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try {
      Gist gist = Gist.read(new DataInputStream(in));
      int begin = bytes.length - in.available();
      return new Block(gist, bundles(ByteBuffer.wrap(bytes, begin, in.available())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundles bundles(ByteBuffer written) {
    return sink -> {
      ByteBuffer rest = written.duplicate();
      while (rest.hasRemaining()) {
        sink.bundle(Bundle.read(rest));
      }
    };
  }
}

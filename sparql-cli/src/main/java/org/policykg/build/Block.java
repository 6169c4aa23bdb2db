package org.policykg.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.policykg.graph.Rows;

/**
 * A document as bytes, to be put aside: its gist and its triples.
 *
 * @param rows the triples in the order of output, each once
 */
record Block(Gist gist, Rows rows) {
  /** The bytes of a document. */
  static byte[] bytes(Gist gist, List<byte[]> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      gist.write(out);
      out.writeInt(rows.size());
      FrontCoding coding = new FrontCoding();
      for (byte[] row : rows) {
        coding.write(row, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Block of(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return new Block(Gist.read(in), rows(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows, which can be gone through once. */
  private static Rows rows(DataInputStream in) {
    return sink -> {
      int size = in.readInt();
      FrontCoding coding = new FrontCoding();
      for (int i = 0; i < size; i++) {
        sink.row(coding.read(in));
      }
    };
  }
}

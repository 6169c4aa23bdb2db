package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts of any length and lists of them in a stream of data. */
final class Fields {
  private Fields() {}

  /** Reads one thing. */
  interface Reader<T> {
    T read() throws IOException;
  }

  static void write(String text, DataOutput out) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static void write(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(text, out);
    }
  }

  static String read(DataInput in) throws IOException {
    byte[] utf8 = new byte[in.readInt()];
    in.readFully(utf8);
    return new String(utf8, UTF_8);
  }

  static List<String> readAll(DataInput in) throws IOException {
    return readAll(in, () -> read(in));
  }

  static <T> List<T> readAll(DataInput in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(reader.read());
    }
    return all;
  }
}

package org.policykg.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The files in the jar of HanLP. They are read without its classes, whose settings and log look
 * through all jars at every start.
 */
final class HanlpFiles {
  private static final String FOLDER = "/data/dictionary/";

  private HanlpFiles() {}

  /** All bytes of a file. */
  static ByteBuffer bytes(String name) {
    try (InputStream in = HanlpFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + name + " is not in the jar of HanLP");
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many numbers as are asked for from where the bytes stand; they stand behind them then. */
  static int[] numbers(ByteBuffer bytes, int count) {
    int[] numbers = new int[count];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + Integer.BYTES * count);
    return numbers;
  }
}

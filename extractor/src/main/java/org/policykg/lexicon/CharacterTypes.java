package org.policykg.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What characters are as HanLP sorts them, by its table of the same numbers. */
final class CharacterTypes {
  static final byte LETTER = 5;
  static final byte MARK = 6;
  static final byte DIGIT = 9;
  static final byte INDEX = 10;
  static final byte NUMERAL = 11;
  static final byte OTHER = 17;

  private static final byte[] TYPES = read();

  private CharacterTypes() {}

  /** The file has stretches of characters, first and last, each with its type. */
  private static byte[] read() {
    ByteBuffer bytes = HanlpFiles.bytes("other/CharType.bin");
    byte[] types = new byte[Character.MAX_VALUE + 1];
    while (bytes.hasRemaining()) {
      int first = bytes.getChar();
      int last = bytes.getChar();
      Arrays.fill(types, first, last + 1, bytes.get());
    }
    return types;
  }

  static byte of(char c) {
    return TYPES[c];
  }
}

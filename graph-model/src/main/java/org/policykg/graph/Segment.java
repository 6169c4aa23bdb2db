package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/** A name as one segment of an IRI's path. */
final class Segment {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@";

  private Segment() {}

  /**
   * The name in NFC, with Han and other letters as they are and what RFC 3987 keeps out of a path
   * segment percent-encoded: {@code 50%} becomes {@code 50%25}. Names that differ in NFC stay
   * different.
   */
  static String of(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (text.equals(".") || text.equals("..")) {
      return text.replace(".", "%2E");
    }
    StringBuilder segment = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (allowed(c)) {
                segment.appendCodePoint(c);
              } else {
                encode(Character.toString(c), segment);
              }
            });
    return segment.toString();
  }

  private static boolean allowed(int c) {
    if (c < 0x80) {
      return (c >= '0' && c <= '9')
          || (c >= 'A' && c <= 'Z')
          || (c >= 'a' && c <= 'z')
          || ALLOWED.indexOf(c) >= 0;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c < 0xFFF0 || c > 0xFFFF;
    };
  }

  private static void encode(String character, StringBuilder to) {
    for (byte b : character.getBytes(UTF_8)) {
      to.append(String.format("%%%02X", b));
    }
  }
}

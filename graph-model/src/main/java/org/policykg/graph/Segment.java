package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/** A name as one segment of an IRI's path. */
final class Segment {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@";

  /** Spaces and marks that a reader of the IRI could not see. */
  private static final String INVISIBLE =
      "\u00A0\u00AD\u061C\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
          + "\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F"
          + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3000\uFEFF";

  /** What Unicode advises against, and readers of IRIs refuse. */
  private static final String DEPRECATED =
      "\u0149\u0673\u0F77\u0F79\u17A3\u17A4\u206A\u206B\u206C\u206D\u206E\u206F\u2329\u232A";

  private Segment() {}

  /**
   * The name in NFC, with Han and other letters as they are and what RFC 3987 keeps out of a path
   * segment percent-encoded: {@code 50%} becomes {@code 50%25}. Names that differ in NFC stay
   * different.
   */
  static String of(String name) {
    return isPlain(name) ? name : encoded(name);
  }

  /** Whether a name has nothing but Han characters, ASCII letters and digits, as most have. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean han = c >= '\u4E00' && c <= '\u9FA5';
      if (!han && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (text.equals(".") || text.equals("..")) {
      return text.replace(".", "%2E");
    }
    StringBuilder segment = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (allowed(c)) {
        segment.appendCodePoint(c);
      } else {
        encode(Character.toString(c), segment);
      }
    }
    return segment.toString();
  }

  private static boolean allowed(int c) {
    if (c < 0x80) {
      return (c >= '0' && c <= '9')
          || (c >= 'A' && c <= 'Z')
          || (c >= 'a' && c <= 'z')
          || ALLOWED.indexOf(c) >= 0;
    }
    return isLetterOfIri(c) && INVISIBLE.indexOf(c) < 0 && DEPRECATED.indexOf(c) < 0;
  }

  /** {@code ucschar} of RFC 3987, which unlike Java's own tables is the same in every Java. */
  private static boolean isLetterOfIri(int c) {
    if (c < 0x10000) {
      return (c >= 0xA0 && c <= 0xD7FF)
          || (c >= 0xF900 && c <= 0xFDCF)
          || (c >= 0xFDF0 && c <= 0xFFEF);
    }
    return (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || (c >= 0xE1000 && c < 0xF0000));
  }

  private static void encode(String character, StringBuilder to) {
    for (byte b : character.getBytes(UTF_8)) {
      to.append(String.format("%%%02X", b));
    }
  }
}

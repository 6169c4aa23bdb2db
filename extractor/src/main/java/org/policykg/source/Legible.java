package org.policykg.source;

/** Takes out of a text what no export could carry, one for one so that no index moves. */
final class Legible {
  static final char REPLACEMENT = '\uFFFD';

  private Legible() {}

  /** The text with U+FFFD for control characters, noncharacters and lone surrogates. */
  static String of(String text) {
    StringBuilder readable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isIllegible(c)) {
        readable.setCharAt(i, REPLACEMENT);
      }
    }
    return readable.toString();
  }

  static boolean isIllegible(char c) {
    boolean white = (c >= '\t' && c <= '\r') || c == '\u0085';
    return (Character.isISOControl(c) && !white)
        || Character.isSurrogate(c)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}

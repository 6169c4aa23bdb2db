package org.policykg.source;

/** Takes out of a text what no export could carry, one for one so that no index moves. */
final class Legible {
  static final char REPLACEMENT = '\uFFFD';

  private Legible() {}

  /** The text with U+FFFD for control characters, noncharacters and lone surrogates. */
  static String of(String text) {
    char[] readable = text.toCharArray();
    int first = illegible(readable, 0);
    if (first == readable.length) {
      return text;
    }
    for (int i = first; i < readable.length; i = illegible(readable, i + 1)) {
      readable[i] = REPLACEMENT;
    }
    return new String(readable);
  }

  /** The index of the first illegible character from an index on, or the length. */
  private static int illegible(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if (isCommon(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length
          && Character.isLowSurrogate(text[i + 1])) {
        i++;
      } else if (isIllegible(c)) {
        return i;
      }
    }
    return text.length;
  }

  /** Whether it is one of those that nearly all characters are, of which none is illegible. */
  private static boolean isCommon(char c) {
    return (c > '\u009F' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < '\uFFFE')
        || (c >= ' ' && c < '\u007F');
  }

  static boolean isIllegible(char c) {
    if (isCommon(c)) {
      return false;
    }
    boolean white = (c >= '\t' && c <= '\r') || c == '\u0085';
    return (Character.isISOControl(c) && !white)
        || Character.isSurrogate(c)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}

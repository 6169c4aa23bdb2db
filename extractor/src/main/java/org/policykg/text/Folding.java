package org.policykg.text;

import java.text.Normalizer;

/**
 * How a character of the raw text looks in the view: one for one, so that indexes stay simple.
 * Follows Unicode's compatibility forms where they keep the meaning; ① and ² are not 1 and 2.
 */
final class Folding {
  /** Stands for a character that is not in the view. */
  static final char NONE = '\0';

  private Folding() {}

  static char fold(char raw) {
    if (raw >= '\uFF01' && raw <= '\uFF5E') {
      return (char) (raw - '\uFF01' + '!');
    }
    if (isInvisible(raw)) {
      return NONE;
    }
    if (raw == '\t' || Character.getType(raw) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    if (raw == '\u2022' || raw == '\u2027' || raw == '\u30FB' || raw == '\uFF65') {
      return '·';
    }
    return isVariant(raw) ? single(raw) : raw;
  }

  /** Zero-width and direction marks, soft hyphen, variation selectors, byte order mark. */
  private static boolean isInvisible(char raw) {
    return raw == '\u00AD'
        || raw == '\u034F'
        || raw == '\u061C'
        || raw == '\u180E'
        || raw >= '\u200B' && raw <= '\u200F'
        || raw >= '\u202A' && raw <= '\u202E'
        || raw >= '\u2060' && raw <= '\u206F'
        || raw >= '\uFE00' && raw <= '\uFE0F'
        || raw == '\uFEFF';
  }

  /** Radicals, compatibility ideographs, vertical and small forms, full-width signs. */
  private static boolean isVariant(char raw) {
    return raw >= '\u2F00' && raw <= '\u2FD5'
        || raw >= '\uF900' && raw <= '\uFAFF'
        || raw >= '\uFE10' && raw <= '\uFE6B'
        || raw >= '\uFFE0' && raw <= '\uFFE6';
  }

  private static char single(char raw) {
    String folded = Normalizer.normalize(String.valueOf(raw), Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : raw;
  }
}

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
    if (in(raw, '!', '~') || in(raw, '\u4E00', '\u9FFF')) {
      return raw;
    }
    if (in(raw, '\uFF01', '\uFF5E')) {
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
        || in(raw, '\u200B', '\u200F')
        || in(raw, '\u202A', '\u202E')
        || in(raw, '\u2060', '\u206F')
        || in(raw, '\uFE00', '\uFE0F')
        || raw == '\uFEFF';
  }

  /** Radicals, compatibility ideographs, vertical and small forms, full-width signs. */
  private static boolean isVariant(char raw) {
    return in(raw, '\u2F00', '\u2FD5')
        || in(raw, '\uF900', '\uFAFF')
        || in(raw, '\uFE10', '\uFE6B')
        || in(raw, '\uFFE0', '\uFFE6');
  }

  private static boolean in(char raw, char first, char last) {
    return raw >= first && raw <= last;
  }

  private static char single(char raw) {
    String folded = Normalizer.normalize(String.valueOf(raw), Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : raw;
  }
}

package org.policykg.source;

import java.nio.file.Path;
import java.text.Normalizer;

/** What documents are called. */
final class Names {
  private Names() {}

  /**
   * A name on one line and in one form: macOS writes é as two characters, Linux allows line feeds.
   */
  static String of(String name) {
    StringBuilder line = new StringBuilder(name);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, Legible.REPLACEMENT);
      }
    }
    return Normalizer.normalize(Legible.of(line.toString()), Normalizer.Form.NFC);
  }

  /** The file's name without its folder. */
  static String of(Path file) {
    Path name = file.getFileName();
    return of(name == null ? file.toString() : name.toString());
  }
}

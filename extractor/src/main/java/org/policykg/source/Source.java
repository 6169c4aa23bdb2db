package org.policykg.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.model.DerivedText;
import org.policykg.model.Notice;
import org.policykg.model.Sha256;

/**
 * One document as it came in.
 *
 * @param name the file name without folder, or the record's id
 * @param raw the text, decoded or taken out of the document, without a byte order mark; all spans
 *     count in it
 * @param sha256 of the bytes that came in, 64 hexadecimal digits
 * @param textSha256 of {@code raw} in UTF-8
 * @param derived what {@code raw} is as a file, where the bytes that came in are no text
 * @param notices what a person should know of how it was read
 */
public record Source(
    String name,
    String raw,
    String sha256,
    String textSha256,
    Metadata metadata,
    Optional<DerivedText> derived,
    List<Notice> notices)
    implements Input {
  private static final char LAST_PRIVATE = '\uF8FF';

  public Source {
    notices = List.copyOf(notices);
  }

  /** A document that is its text. */
  public Source(String name, String raw, String sha256, Metadata metadata) {
    this(name, raw, sha256, Sha256.hex(raw), metadata, Optional.empty(), List.of());
  }

  /** A document given as a text; its digest is that of the text in UTF-8. */
  public static Source of(String name, String text, Metadata metadata) {
    String raw = Legible.of(text);
    String digest = Sha256.hex(text);
    return new Source(
        name,
        raw,
        digest,
        raw.equals(text) ? digest : Sha256.hex(raw),
        metadata,
        Optional.empty(),
        and(List.of(), raw));
  }

  /** A document whose bytes, of this digest, were decoded. */
  static Source of(
      String name, String text, String sha256, Metadata metadata, List<Notice> notices) {
    String raw = Legible.of(text);
    return new Source(
        name, raw, sha256, Sha256.hex(raw), metadata, Optional.empty(), and(notices, raw));
  }

  /** A document whose text was taken out of bytes of this digest. */
  static Source derived(
      String name, String text, String sha256, Metadata metadata, List<Notice> notices) {
    String raw = Legible.of(text);
    DerivedText file = DerivedText.of(name, sha256, Sha256.hex(raw));
    return new Source(
        name, raw, sha256, file.sha256(), metadata, Optional.of(file), and(notices, raw));
  }

  private static List<Notice> and(List<Notice> notices, String raw) {
    int count = 0;
    char[] text = raw.toCharArray();
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      // both those of two characters and those of one
      if (c >= Character.MIN_SURROGATE
          && c <= LAST_PRIVATE
          && Character.getType(Character.codePointAt(text, i)) == Character.PRIVATE_USE) {
        count++;
      }
    }
    if (count == 0) {
      return notices;
    }
    List<Notice> all = new ArrayList<>(notices);
    all.add(
        new Notice(
            "private-use", "%,d characters have a meaning in one font only".formatted(count)));
    return all;
  }
}

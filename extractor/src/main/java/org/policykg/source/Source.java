package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One document as it came in.
 *
 * @param name the file name without folder, or the record's id
 * @param raw the decoded text, without a byte order mark; all spans count in it
 * @param sha256 of the bytes that came in, 64 hexadecimal digits
 */
public record Source(String name, String raw, String sha256, Metadata metadata) implements Input {
  /** A document given as a text; its digest is that of the text in UTF-8. */
  public static Source of(String name, String text, Metadata metadata) {
    return of(name, text, text.getBytes(UTF_8), metadata);
  }

  static Source of(String name, String text, byte[] bytes, Metadata metadata) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Source(name, Legible.of(text), HexFormat.of().formatHex(digest), metadata);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

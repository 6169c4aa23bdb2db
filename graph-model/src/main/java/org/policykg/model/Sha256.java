package org.policykg.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which documents, files and facts are known, SHA-256 of FIPS 180-4. */
public final class Sha256 {
  /** The hexadecimal digits of a whole one. */
  public static final int DIGITS = 64;

  /** To look for one takes as long as to digest a line. */
  private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::digest);

  private Sha256() {}

  /** A digest that has seen nothing yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The 32 bytes for the UTF-8 of a text. */
  public static byte[] of(String text) {
    return OWN.get().digest(text.getBytes(UTF_8));
  }

  /** 64 hexadecimal digits for the UTF-8 of a text. */
  public static String hex(String text) {
    return hex(text.getBytes(UTF_8));
  }

  /** 64 hexadecimal digits for bytes. */
  public static String hex(byte[] bytes) {
    return hex(OWN.get().digest(bytes), DIGITS);
  }

  /** The first digits of what a digest has seen. */
  public static String hex(MessageDigest digest, int digits) {
    return hex(digest.digest(), digits);
  }

  private static String hex(byte[] digest, int digits) {
    return HexFormat.of().formatHex(digest, 0, digits / 2);
  }

  /** Whether a text may be a digest in hexadecimal digits. */
  public static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return text.length() == DIGITS;
  }
}

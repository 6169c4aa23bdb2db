package org.policykg.model;

/**
 * The text that was taken out of a document which is no text file, as {@code build --texts} writes
 * it.
 *
 * @param file its name
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record DerivedText(String file, String sha256) {
  private static final int DIGITS = 16;
  private static final int LONGEST = 50;

  public DerivedText {
    if (!file.matches("[^/\\\\\\p{Cntrl}]+\\.txt")) {
      throw new IllegalArgumentException("'" + file + "' is no name of a text file");
    }
    if (!Sha256.isHex(sha256)) {
      throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256");
    }
  }

  /**
   * The text of a document. The file is named after the document, for people, and after its digest,
   * so that no two documents have one file.
   *
   * @param document its name
   * @param original SHA-256 of the document's bytes
   * @param sha256 of the text's bytes
   */
  public static DerivedText of(String document, String original, String sha256) {
    String readable =
        document
            .replaceAll("(?i)\\.gz(?=\\.|$)", "")
            .replaceAll("[^\\p{L}\\p{N}._()（）《》-]+", "_")
            .replaceFirst("^[.-]+", "_");
    int[] points = readable.codePoints().limit(LONGEST).toArray();
    return new DerivedText(
        new String(points, 0, points.length) + "." + original.substring(0, DIGITS) + ".txt",
        sha256);
  }
}

package org.policykg.source;

/** Takes the text out of documents whose formats need a library. Thread-safe. */
public interface DocumentReader {
  /** The formats of such documents. */
  enum Format {
    DOCX,
    PDF
  }

  /**
   * The text of a document.
   *
   * @throws UnreadableException that says in words why there is none
   */
  Extract read(Format format, byte[] document) throws UnreadableException;
}

package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** What one file holds: one document, or many in lines, rows or entries. */
final class Members {
  private static final Pattern RECORD = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*\\{\\s*\"");

  private final Handling handling;
  private final Documents documents;

  Members(Handling handling) {
    this.handling = handling;
    this.documents = new Documents(handling);
  }

  /** Whether a file is a ZIP archive or one of the formats that are ZIP files. */
  boolean isArchive(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Kind.of(stream.readNBytes(4)) == Kind.ZIP;
    }
  }

  /** The documents of a file that {@link #isArchive}. */
  Iterator<Unread> ofArchive(String name, Path file) throws IOException {
    try {
      return Archive.open(name, file, this);
    } catch (UnreadableException e) {
      return one(Unread.skipped(name, e.reason()));
    }
  }

  /**
   * The documents of a file.
   *
   * @param ofFolder whether nobody named the file itself: a table without texts is then none of the
   *     documents
   */
  Iterator<Unread> of(String name, Opening opening, boolean ofFolder) throws IOException {
    BufferedInputStream stream = Unzipped.of(opening.open());
    byte[] head = Unzipped.head(stream);
    if (Kind.of(head) == Kind.TEXT && isRecords(name, head)) {
      return new Records(name, stream, handling);
    }
    if (Kind.of(head) == Kind.TEXT && FileNames.isTable(name) && !Page.isOne(head)) {
      return rows(name, stream, ofFolder);
    }
    stream.close();
    return one(name, opening);
  }

  /** The documents of a stream that cannot be opened again. */
  Iterator<Unread> of(BufferedInputStream standardInput) throws IOException {
    byte[] head = Unzipped.head(standardInput);
    return Kind.of(head) == Kind.TEXT && head.length > 0 && head[0] == '{'
        ? new Records("stdin", standardInput, handling)
        : one("stdin", () -> standardInput);
  }

  Iterator<Unread> one(String name, Opening opening) {
    return one(Unread.of(name, () -> documents.read(name, opening)));
  }

  private static Iterator<Unread> one(Unread document) {
    return List.of(document).iterator();
  }

  private static boolean isRecords(String name, byte[] head) {
    String begin = new String(head, ISO_8859_1);
    return FileNames.isRecords(name)
        || (RECORD.matcher(begin).find() && begin.contains("\"text\""));
  }

  private Iterator<Unread> rows(String name, BufferedInputStream stream, boolean ofFolder)
      throws IOException {
    try {
      return new Rows(name, stream, handling);
    } catch (Rows.NoTextsException e) {
      return ofFolder ? Collections.emptyIterator() : one(Unread.skipped(name, e.reason()));
    } catch (UnreadableException e) {
      return one(Unread.skipped(name, e.reason()));
    }
  }
}

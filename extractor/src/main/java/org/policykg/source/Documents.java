package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.model.Notice;
import org.policykg.model.Sha256;
import org.policykg.source.DocumentReader.Format;

/** Reads a document of any kind; the kind is decided by its bytes, then by its name. */
final class Documents {
  private static final int MOST_BYTES = Handling.MOST_BYTES;

  private final Handling handling;

  Documents(Handling handling) {
    this.handling = handling;
  }

  Input read(String name, Opening opening) {
    try (InputStream stream = Unzipped.of(opening.open())) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return new Skipped(name, "is larger than 64 MB; hand it in as JSON Lines or in parts");
      }
      return read(name, bytes);
    } catch (IOException e) {
      return new Skipped(name, "cannot be read: " + Faults.words(e));
    } catch (UnreadableException e) {
      return new Skipped(name, e.reason());
    }
  }

  private Input read(String name, byte[] bytes) throws UnreadableException {
    return switch (Kind.of(bytes)) {
      case PDF -> extracted(name, Format.PDF, bytes);
      case ZIP -> office(name, bytes);
      case OLE -> throw new UnreadableException(ole(bytes));
      case GZIP -> throw new UnreadableException("is gzipped twice; unpack it");
      case TAR ->
          throw new UnreadableException(
              "is a tar archive; unpack it into a folder, or hand in a .zip");
      case PACKED ->
          throw new UnreadableException(
              "is packed in a format that is not read; unpack it, or hand in a .zip or .gz");
      case RICH_TEXT ->
          throw new UnreadableException(
              "is a rich text file; save it as .docx or as plain text first");
      case WEB_ARCHIVE ->
          throw new UnreadableException("is a web archive (MHTML); save the page as HTML only");
      case IMAGE ->
          throw new UnreadableException("is no text but an image; recognise its text (OCR) first");
      case TEXT -> text(name, bytes);
    };
  }

  private Input office(String name, byte[] bytes) throws UnreadableException {
    Optional<Office> format = Office.of(CentralDirectory.names(bytes));
    if (format.isEmpty()) {
      throw new UnreadableException("is a ZIP archive within another file; unpack it");
    }
    if (format.get() != Office.DOCX) {
      throw new UnreadableException(format.get().refusal());
    }
    return extracted(name, Format.DOCX, bytes);
  }

  /** The streams of an encrypted .docx are named in UTF-16. */
  private static String ole(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
        ? "is protected by a password; save it without one"
        : "is an old Word, Excel or WPS file; save it as .docx, or as CSV, first";
  }

  private Input extracted(String name, Format format, byte[] bytes) throws UnreadableException {
    Extract extract = handling.documents().read(format, bytes);
    if (extract.text().isBlank()) {
      throw new UnreadableException("holds no text");
    }
    Metadata metadata = handling.metadata().apply(name, FrontMatter.read(extract.text()));
    return Source.derived(name, extract.text(), Sha256.hex(bytes), metadata, extract.notices());
  }

  private Input text(String name, byte[] bytes) throws UnreadableException {
    Decoded decoded = Decoder.decode(bytes, handling.encoding());
    if (Page.isOne(name, decoded.text())) {
      return page(name, decoded, bytes);
    }
    Metadata metadata = handling.metadata().apply(name, FrontMatter.read(decoded.text()));
    return Source.of(name, decoded.text(), Sha256.hex(bytes), metadata, decoded.notices());
  }

  private Input page(String name, Decoded decoded, byte[] bytes) throws UnreadableException {
    Page page = Page.read(decoded.text());
    List<Notice> notices = new ArrayList<>(decoded.notices());
    page.otherEncoding(decoded.charset()).ifPresent(notices::add);
    Metadata metadata = handling.metadata().apply(name, page.metadata());
    return Source.derived(name, page.text(), Sha256.hex(bytes), metadata, notices);
  }
}

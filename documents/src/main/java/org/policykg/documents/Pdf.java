package org.policykg.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.policykg.model.Notice;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

/**
 * The text of a PDF file: its paragraphs, without what stands at the head and foot of each page.
 */
final class Pdf {
  /** A text with a larger share of characters without meaning is not the document's. */
  private static final double MOST_MEANINGLESS = 0.1;

  private static final int TAIL = 2048;
  private static final int PAGES_NAMED = 20;

  static {
    FontMappers.set(new OneFont());
  }

  private Pdf() {}

  static Extract read(byte[] bytes) throws IOException, UnreadableException {
    boolean cut = isCut(bytes);
    try (PDDocument file =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (!file.getCurrentAccessPermission().canExtractContent()) {
        throw new UnreadableException("forbids to take its text out; ask its owner for the text");
      }
      PdfLines lines = PdfLines.of(file);
      String text = new Paragraphs(lines.lines()).text();
      refuse(text, cut, lines);
      return new Extract(text, notices(cut, lines));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is protected by a password; save it without one");
    }
  }

  /** The end of a file names its table of contents; a file without it was not loaded whole. */
  private static boolean isCut(byte[] bytes) {
    int begin = Math.max(0, bytes.length - TAIL);
    return !new String(bytes, begin, bytes.length - begin, ISO_8859_1).contains("%%EOF");
  }

  private static void refuse(String text, boolean cut, PdfLines lines) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(
          cut
              ? "is damaged: its end is missing and no text is left; load it again"
              : "has no text, only pictures of its "
                  + lines.pages()
                  + " pages; recognise their text (OCR) first");
    }
    long meaningless = text.codePoints().filter(Pdf::isMeaningless).count();
    if (meaningless > MOST_MEANINGLESS * text.length()) {
      throw new UnreadableException(
          "does not say which characters its fonts show; recognise its text (OCR) instead");
    }
  }

  private static boolean isMeaningless(int c) {
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static List<Notice> notices(boolean cut, PdfLines lines) {
    List<Notice> notices = new ArrayList<>();
    if (cut) {
      notices.add(new Notice("cut", "the end of the file is missing, so text may be too"));
    }
    if (!lines.empty().isEmpty()) {
      notices.add(
          new Notice(
              "pages-without-text",
              "%d of %d pages hold no text, perhaps pictures of it: %s"
                  .formatted(lines.empty().size(), lines.pages(), named(lines.empty()))));
    }
    return notices;
  }

  private static String named(List<Integer> pages) {
    return pages.stream().limit(PAGES_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
        + (pages.size() > PAGES_NAMED ? ", ..." : "");
  }
}

package org.policykg.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF file, in the order in which its pages write them. */
final class PdfLines extends PDFTextStripper {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Integer> empty = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int pages;
  private int before;
  private float left;
  private float right;
  private float y;
  private float size;
  private long characters;

  private PdfLines() {}

  static PdfLines of(PDDocument file) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(file, Writer.nullWriter());
    return lines;
  }

  List<TextLine> lines() {
    return lines;
  }

  int pages() {
    return pages;
  }

  /** Pages without a line. */
  List<Integer> empty() {
    return empty;
  }

  @Override
  protected void startPage(PDPage page) {
    pages = getCurrentPageNo();
    before = lines.size();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    if (lines.size() == before) {
      empty.add(pages);
    }
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    characters += words.length();
    if (characters > Wire.MOST_CHARACTERS) {
      throw new IOException("it holds more than 20 million characters");
    }
    if (text.isEmpty() && !positions.isEmpty()) {
      left = positions.get(0).getXDirAdj();
      right = left;
      y = positions.get(0).getYDirAdj();
      size = 0;
    }
    for (TextPosition position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt());
    }
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    String words = text.toString().strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      lines.add(new TextLine(pages, words, left, right, y, size));
    }
  }
}

package org.policykg.documents;

import java.util.List;

/**
 * Lines of pages as paragraphs. A line goes on with the one before it where that is full, both are
 * of one size and neither a gap nor an indent parts them.
 */
final class Paragraphs {
  /** Lines of one paragraph differ no more in size. */
  private static final float SAME_SIZE = 0.1f;

  /** A gap of more lines parts paragraphs. */
  private static final float WIDE_GAP = 2.6f;

  /** No column is narrower; shorter lines that end at one place are entries of a list. */
  private static final float LEAST_CHARACTERS = 10;

  private final List<TextLine> lines;
  private final Edges lefts;
  private final Edges rights;

  Paragraphs(List<TextLine> all) {
    lines = Furniture.without(all);
    lefts = new Edges(lines.stream().map(TextLine::left).toList());
    rights = new Edges(lines.stream().map(TextLine::right).toList());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        TextLine before = lines.get(i - 1);
        text.append(continues(before, lines.get(i)) ? seam(before, lines.get(i)) : "\n");
      }
      text.append(lines.get(i).text());
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  private boolean continues(TextLine before, TextLine line) {
    boolean sameSize = Math.abs(before.size() - line.size()) <= SAME_SIZE * before.size();
    return sameSize && !isGap(before, line) && isFull(before) && !isIndented(line);
  }

  /** A line further up is the first of another column or page. */
  private static boolean isGap(TextLine before, TextLine line) {
    return before.page() == line.page() && line.y() - before.y() > WIDE_GAP * before.size();
  }

  private boolean isFull(TextLine line) {
    return line.right() - line.left() >= LEAST_CHARACTERS * line.size()
        && rights.isEdge(line.right(), line.size());
  }

  private boolean isIndented(TextLine line) {
    return lefts.hasEdgeBetween(line.left() - 4.5f * line.size(), line.left() - 1.2f * line.size());
  }

  /** Latin words were parted by the break; Chinese were not. */
  private static String seam(TextLine before, TextLine line) {
    char last = before.text().charAt(before.text().length() - 1);
    char first = line.text().charAt(0);
    return isLatin(last) && isLatin(first) ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}

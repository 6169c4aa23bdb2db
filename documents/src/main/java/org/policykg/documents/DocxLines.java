package org.policykg.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines that grow: paragraphs, and rows of tables whose cells stand side by side. */
final class DocxLines {
  /** A row that is not over. */
  private static final class Row {
    private int cells;
    private boolean cellIsEmpty = true;
  }

  private final StringBuilder text = new StringBuilder();
  private final Deque<Row> rows = new ArrayDeque<>();

  /** A row or a cell begins. */
  void begin(String element) {
    if (element.equals("tr")) {
      rows.push(new Row());
    } else if (element.equals("tc") && !rows.isEmpty()) {
      Row row = rows.element();
      if (row.cells > 0) {
        text.append('\t');
      }
      row.cells++;
      row.cellIsEmpty = true;
    }
  }

  /** A row ends. */
  void end(String element) {
    if (element.equals("tr") && !rows.isEmpty()) {
      rows.pop();
      endLine();
    }
  }

  /** A paragraph. */
  void add(String paragraph) {
    String words = paragraph.strip();
    if (words.isEmpty()) {
      return;
    }
    if (!rows.isEmpty()) {
      if (!rows.element().cellIsEmpty) {
        endLine();
      }
      rows.element().cellIsEmpty = false;
      text.append(words);
    } else {
      text.append(words).append('\n');
    }
  }

  private void endLine() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == '\t') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }
}

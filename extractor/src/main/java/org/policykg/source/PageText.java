package org.policykg.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: a paragraph a line, a row of a table a line with tabs
 * between its cells.
 */
final class PageText implements NodeVisitor {
  private enum Gap {
    NONE,
    TAB,
    LINE
  }

  private final StringBuilder text = new StringBuilder();
  private Gap gap = Gap.NONE;
  private boolean space;
  private int row;
  private int cell = -1;

  private PageText() {}

  static String of(Element element) {
    PageText lines = new PageText();
    element.traverse(lines);
    return lines.text.isEmpty() ? "" : lines.text.append('\n').toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    switch (element.normalName()) {
      case "br" -> gap = Gap.LINE;
      case "tr" -> {
        gap = Gap.LINE;
        row = text.length();
      }
      case "td", "th" -> {
        gap = text.length() > row ? Gap.TAB : gap;
        cell = text.length();
      }
      default -> edge(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "td", "th", "br" -> {}
        case "tr", "table" -> {
          gap = Gap.LINE;
          cell = -1;
        }
        default -> edge(element);
      }
    }
  }

  /** A block begins or ends on a line of its own, at the beginning of a cell in that of the row. */
  private void edge(Element element) {
    if (element.isBlock() && text.length() != cell) {
      gap = Gap.LINE;
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\u00A0' || (c >= '\t' && c <= '\r')) {
        space = true;
      } else if (c != '\u3000' || !isAtBeginning()) {
        separate();
        text.append(c);
      }
    }
  }

  private boolean isAtBeginning() {
    return text.isEmpty() || gap != Gap.NONE;
  }

  private void separate() {
    if (!text.isEmpty() && gap != Gap.NONE) {
      text.append(gap == Gap.TAB ? '\t' : '\n');
    } else if (!text.isEmpty() && space) {
      text.append(' ');
    }
    gap = Gap.NONE;
    space = false;
  }
}

package org.policykg.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policykg.model.Notice;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a part of a DOCX file as a reader sees it when all changes are accepted: a paragraph
 * a line, a row of a table a line with tabs between its cells. Text that is deleted, moved away or
 * hidden, comments and the codes of fields are no part of it. A text box and a footnote stand
 * behind the paragraph that holds them.
 */
final class DocxText extends DefaultHandler {
  /** What is no part of the text; the old form of a drawing stands beside the new one. */
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText", "pPrChange", "rPrChange");

  /** A paragraph that is not over, with what is to follow it. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private boolean hidden;
  }

  private final Set<String> hiddenStyles;
  private final Map<String, String> footnotes;
  private final Map<String, String> endnotes;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final DocxLines lines = new DocxLines();
  private final List<Notice> notices = new ArrayList<>();
  private int skipped;
  private boolean run;
  private boolean hidden;
  private boolean words;
  private boolean placeholder;

  DocxText(Set<String> hiddenStyles, Map<String, String> footnotes, Map<String, String> endnotes) {
    this.hiddenStyles = hiddenStyles;
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  String text() {
    return lines.text();
  }

  List<Notice> notices() {
    return notices;
  }

  static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** Whether a property without a value, or with one, is on. */
  static boolean isOn(Attributes attributes) {
    return !Set.of("0", "false", "off").contains(value(attributes, "val"));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (skipped > 0 || LEFT_OUT.contains(name) || (placeholder && name.equals("sdtContent"))) {
      skipped++;
      placeholder = false;
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph());
      case "r" -> {
        run = true;
        hidden = false;
      }
      case "t" -> words = true;
      case "vanish" -> hidden |= run && isOn(attributes);
      case "rStyle" -> hidden |= run && hiddenStyles.contains(value(attributes, "val"));
      case "pStyle" -> open().hidden = hiddenStyles.contains(value(attributes, "val"));
      case "tab", "ptab" -> sign('\t');
      case "br", "cr" -> sign('\n');
      case "noBreakHyphen" -> sign('-');
      case "footnoteReference" -> behind(footnotes.get(value(attributes, "id")));
      case "endnoteReference" -> behind(endnotes.get(value(attributes, "id")));
      case "showingPlcHdr" -> placeholder = true;
      case "sdt" -> placeholder = false;
      case "altChunk" -> notices.add(new Notice("embedded", "a file is embedded; it is not read"));
      default -> {
        if (paragraphs.isEmpty()) {
          lines.begin(name);
        }
      }
    }
  }

  @Override
  public void characters(char[] characters, int begin, int length) {
    if (skipped == 0 && words && !hidden && !paragraphs.isEmpty()) {
      open().text.append(characters, begin, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "r" -> run = false;
      case "t" -> words = false;
      default -> {
        if (paragraphs.isEmpty()) {
          lines.end(name);
        }
      }
    }
  }

  private Paragraph open() {
    return paragraphs.isEmpty() ? new Paragraph() : paragraphs.element();
  }

  private void sign(char sign) {
    if (run && !hidden) {
      open().text.append(sign);
    }
  }

  private void behind(@Nullable String note) {
    if (note != null && !hidden) {
      open().behind.append(note).append('\n');
    }
  }

  private void endParagraph() throws SAXException {
    Paragraph over = paragraphs.poll();
    if (over == null) {
      return;
    }
    String text = over.hidden ? "" : over.text.toString();
    if (paragraphs.isEmpty()) {
      lines.add(text);
      over.behind.toString().lines().forEach(lines::add);
    } else {
      open().behind.append(text).append('\n').append(over.behind);
    }
    if (lines.length() > Wire.MOST_CHARACTERS) {
      throw new SAXException("it holds more than 20 million characters");
    }
  }
}

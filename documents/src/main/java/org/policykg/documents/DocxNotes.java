package org.policykg.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The footnotes or endnotes of a DOCX file. */
final class DocxNotes extends DefaultHandler {
  private final Set<String> hiddenStyles;
  private final Map<String, String> texts = new HashMap<>();
  private String id = "";
  private DocxText note;

  DocxNotes(Set<String> hiddenStyles) {
    this.hiddenStyles = hiddenStyles;
    this.note = new DocxText(hiddenStyles, Map.of(), Map.of());
  }

  /** Their texts by their number. */
  Map<String, String> texts() {
    return texts;
  }

  private static boolean isNote(String name) {
    return name.equals("footnote") || name.equals("endnote");
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (isNote(name)) {
      id = DocxText.value(attributes, "id");
      note = new DocxText(hiddenStyles, Map.of(), Map.of());
    } else {
      note.startElement(uri, name, qualified, attributes);
    }
  }

  @Override
  public void characters(char[] characters, int begin, int length) {
    note.characters(characters, begin, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (isNote(name)) {
      texts.put(id, note.text().strip());
    } else {
      note.endElement(uri, name, qualified);
    }
  }
}

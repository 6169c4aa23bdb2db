package org.policykg.documents;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The styles of a DOCX file whose text is hidden. */
final class HiddenStyles extends DefaultHandler {
  private final Set<String> names = new HashSet<>();
  private String style = "";

  Set<String> names() {
    return names;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("style")) {
      style = DocxText.value(attributes, "styleId");
    } else if (name.equals("vanish") && DocxText.isOn(attributes)) {
      names.add(style);
    }
  }
}

package org.policykg.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, an element a line, indented by depth. */
final class Xml {
  /** What XML 1.0 cannot hold, not even as a reference. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;
  private int depth;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What writes the elements of a file. */
  interface Content {
    void writeTo(Xml xml) throws XMLStreamException;
  }

  /** Writes a file in UTF-8 and flushes; does not close the stream. */
  static void write(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      xml.writeStartDocument("UTF-8", "1.0");
      content.writeTo(new Xml(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Begins an element; names and values of its attributes alternate, empty values are left out. */
  void begin(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** Ends the innermost element that began. */
  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Writes an element that holds a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  private static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }
}

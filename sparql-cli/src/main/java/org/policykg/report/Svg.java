package org.policykg.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG 1.1, element by element; texts and attributes are escaped by the JDK's writer. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final XMLStreamWriter xml;

  Svg(OutputStream out) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  /** Opens the drawing; a viewer fits it to any width. */
  void begin(double width, double height, String font) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    open(
        "svg",
        "xmlns",
        NAMESPACE,
        "role",
        "img",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "font-family",
        font);
  }

  void end() throws XMLStreamException {
    close();
    xml.writeEndDocument();
    xml.flush();
  }

  /**
   * Opens an element in a line of its own.
   *
   * @param attributes names, each followed by its value: a text or a number
   */
  void open(String name, Object... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    attributes(attributes);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** An element that holds a text, or nothing. */
  void leaf(String name, String text, Object... attributes) throws XMLStreamException {
    open(name, attributes);
    if (!text.isEmpty()) {
      xml.writeCharacters(legal(text));
    }
    close();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      xml.writeAttribute(
          attributes[i].toString(),
          value instanceof Number number ? number(number.doubleValue()) : legal(value.toString()));
    }
  }

  /** A length to a hundredth of a unit. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Without the control characters that XML 1.0 has no way to write. */
  private static String legal(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}

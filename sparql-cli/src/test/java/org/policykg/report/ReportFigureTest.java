package org.policykg.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportFigureTest {
  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFigure.write(SampleReport.report(), out);
    return out.toByteArray();
  }

  private static List<Element> elements(String name) throws Exception {
    Document figure =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes()));
    NodeList found = figure.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<String> fills() throws Exception {
    return elements("rect").stream().map(each -> each.getAttribute("fill")).toList();
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void namesAreTexts() throws Exception {
    List<String> texts = elements("text").stream().map(Element::getTextContent).toList();
    assertTrue(texts.containsAll(List.of("双招双引", "长汀县", "武夷山市")), texts.toString());
    assertTrue(texts.get(1).startsWith("</script><img"), texts.toString());
  }

  @Test
  void aCellIsShadedByDocumentsAndHatchedWithoutAny() throws Exception {
    String named = "#b8d2ee";
    String none = "#eef0f3";
    String silent = "url(#na)";
    assertEquals(List.of(named, named, none, silent), fills().subList(1, 5));
  }

  @Test
  void whatWasReadAndWhatIsLeftOutIsSaidInBothLanguages() throws Exception {
    String figure = new String(bytes(), UTF_8);
    assertTrue(figure.contains("n = 4 个县（3 个有文献），2 篇文献，3,875 字符"), figure);
    assertTrue(
        figure.contains("n = 4 counties (3 with a document), 2 documents, 3,875 characters"));
  }

  @Test
  void thePictureHoldsEveryText() throws Exception {
    Element svg = elements("svg").get(0);
    double width = Double.parseDouble(svg.getAttribute("width"));
    double height = Double.parseDouble(svg.getAttribute("height"));
    for (Element text : elements("text")) {
      if (text.hasAttribute("x")) {
        assertTrue(Double.parseDouble(text.getAttribute("x")) < width, text.getTextContent());
        assertTrue(Double.parseDouble(text.getAttribute("y")) < height, text.getTextContent());
      }
    }
  }
}

package org.policykg.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The text of a DOCX file. POI opens the package and keeps it from being a bomb or a trap. */
final class Docx {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final List<String> MAIN =
      List.of(
          WORD + "document.main+xml",
          WORD + "template.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

  /** What POI says of packages that are larger than it reads. */
  private static final Pattern BOMB = Pattern.compile("Zip bomb|exceed|potentially malicious");

  static {
    ZipSecureFile.setMaxEntrySize(64 << 20);
  }

  private Docx() {}

  static Extract read(byte[] bytes) throws IOException, UnreadableException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      for (String type : MAIN) {
        for (PackagePart part : file.getPartsByContentType(type)) {
          return read(file, part);
        }
      }
      throw new UnreadableException("is no Word document, although it is packed like one");
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    } catch (SAXException e) {
      throw refusal(e);
    } catch (IOException | RuntimeException e) {
      if (BOMB.matcher(String.valueOf(e.getMessage())).find()) {
        throw new UnreadableException(
            "unpacks to more than a document does, as a bomb would (POI's limits: 100 times its"
                + " size, 64 MB a part, 1,000 parts); save it as plain text");
      }
      throw e;
    }
  }

  private static Extract read(OPCPackage file, PackagePart main) throws IOException, SAXException {
    HiddenStyles styles = new HiddenStyles();
    parse(file, WORD + "styles+xml", styles);
    DocxNotes footnotes = new DocxNotes(styles.names());
    parse(file, WORD + "footnotes+xml", footnotes);
    DocxNotes endnotes = new DocxNotes(styles.names());
    parse(file, WORD + "endnotes+xml", endnotes);
    DocxText text = new DocxText(styles.names(), footnotes.texts(), endnotes.texts());
    parse(main, text);
    return new Extract(text.text(), text.notices());
  }

  private static void parse(OPCPackage file, String type, ContentHandler handler)
      throws IOException, SAXException {
    for (PackagePart part : file.getPartsByContentType(type)) {
      parse(part, handler);
    }
  }

  private static void parse(PackagePart part, ContentHandler handler)
      throws IOException, SAXException {
    try (InputStream stream = part.getInputStream()) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(stream));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("POI makes parsers", e);
    }
  }

  private static UnreadableException refusal(SAXException e) {
    String message = String.valueOf(e.getMessage());
    return new UnreadableException(
        message.contains("DOCTYPE")
            ? "has a DOCTYPE, which no program that writes documents puts there; it is not opened"
            : "is damaged: " + message.lines().findFirst().orElse(""));
  }
}

package org.policykg.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes PDF files whose Chinese font is named and not held, as those of old word processors. */
final class PdfFile {
  static final float SIZE = 16;
  static final float LEFT = 90;

  private final StringBuilder content = new StringBuilder();
  private final PDDocument file = new PDDocument();

  /** A line of text at a place, in points from the left and from the top. */
  PdfFile line(float x, float top, String text) {
    content
        .append("BT /F1 %s Tf %s %s Td <".formatted(SIZE, x, 800 - top))
        .append(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
        .append("> Tj ET\n");
    return this;
  }

  /** Ends a page. */
  PdfFile page() {
    try {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      page.setContents(
          new PDStream(
              file,
              new java.io.ByteArrayInputStream(
                  content.toString().getBytes(StandardCharsets.ISO_8859_1))));
      file.addPage(page);
      content.setLength(0);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "GB1");
    system.setInt("Supplement", 2);
    COSDictionary descendant = dictionary("Font", "CIDFontType0");
    descendant.setName("BaseFont", "STSong-Light");
    descendant.setItem("CIDSystemInfo", system);
    descendant.setInt("DW", 1000);
    COSDictionary descriptor = dictionary("FontDescriptor", "");
    descriptor.setName("FontName", "STSong-Light");
    descendant.setItem("FontDescriptor", descriptor);
    COSDictionary font = dictionary("Font", "Type0");
    font.setName("BaseFont", "STSong-Light");
    font.setName("Encoding", "UniGB-UCS2-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem("DescendantFonts", descendants);
    return font;
  }

  private static COSDictionary dictionary(String type, String subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName("Type", type);
    if (!subtype.isEmpty()) {
      dictionary.setName("Subtype", subtype);
    }
    return dictionary;
  }

  /** Changes the file as a whole. */
  PdfFile change(Consumer<PDDocument> change) {
    change.accept(file);
    return this;
  }

  PdfFile locked(String password, boolean mayBeRead) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(mayBeRead);
    try {
      file.protect(new StandardProtectionPolicy("owner", password, permission));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.save(out);
      file.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

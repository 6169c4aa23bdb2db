package org.policykg.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files. */
final class WordFile {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordFile(String document) {
    parts.put("word/document.xml", document);
  }

  /** A file with this content of its body; {@code w:} needs no declaration. */
  static WordFile of(String body) {
    return new WordFile("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A file whose document is these bytes. */
  static WordFile raw(String document) {
    return new WordFile(document);
  }

  /** A paragraph. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run. */
  static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** The same file with another part: styles, footnotes or comments. */
  WordFile with(String part, String content) {
    parts.put(
        "word/" + part + ".xml", "<w:" + part + NAMESPACES + ">" + content + "</w:" + part + ">");
    return this;
  }

  /** The same file with something that is no part of a document. */
  WordFile holding(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", types());
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String types() {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='bin' ContentType='application/octet-stream'/>"
                + "<Default Extension='zip' ContentType='application/zip'/>");
    for (String part : parts.keySet()) {
      if (part.startsWith("word/") && part.endsWith(".xml")) {
        String name = part.substring(5, part.length() - 4);
        types
            .append("<Override PartName='/")
            .append(part)
            .append("' ContentType='")
            .append(TYPE)
            .append(name.equals("document") ? "document.main" : name)
            .append("+xml'/>");
      }
    }
    return types.append("</Types>").toString();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
  }
}

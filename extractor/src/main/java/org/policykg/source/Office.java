package org.policykg.source;

import java.util.Collection;
import java.util.Optional;

/** What a ZIP file is by the names of its entries: the formats of offices are ZIP files too. */
enum Office {
  DOCX("word/", ""),
  XLSX("xl/", "is an Excel file; save its sheet as CSV with a column text or 正文"),
  PPTX("ppt/", "is a PowerPoint file; save it as PDF or as plain text first"),
  OFD("OFD.xml", "is an OFD file; save it as PDF first"),
  OPEN_DOCUMENT("META-INF/manifest.xml", "is an OpenDocument file; save it as .docx first"),
  EPUB("META-INF/container.xml", "is an EPUB book; save it as plain text first");

  private final String sign;
  private final String refusal;

  Office(String sign, String refusal) {
    this.sign = sign;
    this.refusal = refusal;
  }

  /** The format that has entries of these names; empty for an archive. */
  static Optional<Office> of(Collection<String> entries) {
    for (Office format : values()) {
      boolean packed = entries.contains("[Content_Types].xml") || !format.sign.endsWith("/");
      if (packed && entries.stream().anyMatch(name -> name.startsWith(format.sign))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Why it is not read, as the rest of a sentence. */
  String refusal() {
    return refusal;
  }
}

package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8; lines end in a line feed, as every other
 * file of policykg.
 */
final class Csv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}

  /** The same with tabs. */
  static CSVPrinter tabs(OutputStream out) throws IOException {
    return new CSVPrinter(
        new OutputStreamWriter(out, UTF_8), FORMAT.builder().setDelimiter('\t').get());
  }

  static CSVPrinter printer(OutputStream out) throws IOException {
    return new CSVPrinter(new OutputStreamWriter(out, UTF_8), FORMAT);
  }
}

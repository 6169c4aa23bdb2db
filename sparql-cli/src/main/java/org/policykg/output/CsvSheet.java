package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.policykg.model.Sha256;
import org.policykg.query.BadInput;

/**
 * A CSV file that a person has edited.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param columns the header
 * @param rows in the order of the file
 */
public record CsvSheet(String sha256, List<String> columns, List<Row> rows) {
  /** How a spreadsheet program in China may save a sheet. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  public CsvSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number as a spreadsheet counts: the header is row 1
   * @param cells by column, without white space around them
   */
  public record Row(int number, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell under a column; empty where the sheet does not have it. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a sheet in UTF-8 or GB18030.
   *
   * @param columns those that it must have
   * @throws BadInput where it cannot be read or lacks one
   */
  public static CsvSheet read(Path file, List<String> columns) {
    byte[] bytes = bytes(file);
    try (CSVParser parser = CSVParser.parse(new StringReader(text(file, bytes)), FORMAT)) {
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        rows.add(new Row(rows.size() + 2, record.toMap()));
      }
      CsvSheet sheet = new CsvSheet(Sha256.hex(bytes), parser.getHeaderNames(), rows);
      sheet.require(file, columns);
      return sheet;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new BadInput(file + ": is no CSV file: " + e.getMessage(), e);
    }
  }

  /**
   * Makes sure of columns.
   *
   * @param file what a complaint calls the sheet
   * @throws BadInput that names one that is missing
   */
  public void require(Path file, List<String> required) {
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new BadInput(file + ": has no column " + column);
      }
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadInput(file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"), e);
    }
  }

  private static String text(Path file, byte[] bytes) {
    String text =
        decoded(bytes, UTF_8)
            .or(() -> decoded(bytes, GB18030))
            .orElseThrow(() -> new BadInput(file + ": is in neither UTF-8 nor GB18030"));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

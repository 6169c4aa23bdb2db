package org.policykg.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.policykg.ontology.Table;

/**
 * The documents of a table, a row each: its columns are those of JSON Lines, under English or
 * Chinese names. The header is row 1.
 */
final class Rows extends UnreadIterator {
  /** A table of something else than texts. */
  static final class NoTextsException extends Exception {
    private final String columns;

    private NoTextsException(List<String> header) {
      super("no column of texts");
      this.columns = String.join(", ", header);
    }

    String reason() {
      return "has no column of texts; call one text or 正文 (its columns are " + columns + ")";
    }
  }

  /** Fields by a column's heading. */
  private static final Map<String, String> COLUMNS =
      Table.resource(Rows.class, "columns.tsv").rows().stream()
          .collect(Collectors.toMap(Table.Row::key, row -> row.get("field")));

  /** How much of a table is looked at to tell its encoding. */
  private static final int SAMPLE = 1 << 18;

  private final String file;
  private final Handling handling;
  private final RowLimit limit;
  private final Iterator<CSVRecord> rows;
  private final Map<String, Integer> fields;
  private final int width;
  private int row = 1;

  /**
   * Reads the header.
   *
   * @throws NoTextsException where no column holds texts
   */
  Rows(String file, BufferedInputStream stream, Handling handling)
      throws IOException, UnreadableException, NoTextsException {
    this.file = file;
    this.handling = handling;
    stream.mark(SAMPLE);
    byte[] sample = stream.readNBytes(SAMPLE);
    stream.reset();
    if (sample.length == 0) {
      throw new UnreadableException("is empty");
    }
    Charset charset =
        handling.encoding().isPresent() ? handling.encoding().get() : Decoder.charset(sample);
    this.limit = new RowLimit(reader(stream, charset));
    this.rows = format(firstLine(sample, charset)).parse(limit).iterator();
    List<String> header = header(rows);
    this.fields = fields(header);
    this.width = header.size();
    if (!fields.containsKey("text")) {
      stream.close();
      throw new NoTextsException(header);
    }
  }

  private static Reader reader(BufferedInputStream stream, Charset charset) {
    return new InputStreamReader(
        stream,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static String firstLine(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    return text.lines().findFirst().orElse("");
  }

  /** The separator is the one that stands in the header most often. */
  private static CSVFormat format(String header) {
    char best = ',';
    for (char each : new char[] {'\t', ';'}) {
      best = count(header, each) > count(header, best) ? each : best;
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(best)
        .setTrailingData(true)
        .setIgnoreEmptyLines(false)
        .get();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static List<String> header(Iterator<CSVRecord> rows) throws IOException {
    try {
      return rows.hasNext()
          ? rows.next().stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList()
          : List.of();
    } catch (UncheckedIOException e) {
      throw Faults.cause(e);
    }
  }

  /** The index of the column of each field; of two columns for one field the first counts. */
  private static Map<String, Integer> fields(List<String> header) {
    Map<String, Integer> fields = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String field = COLUMNS.get(header.get(i).toLowerCase(Locale.ROOT));
      if (field != null) {
        fields.putIfAbsent(field, i);
      }
    }
    return fields;
  }

  @Override
  Optional<Unread> read() {
    try {
      limit.nextRow();
      if (!rows.hasNext()) {
        limit.close();
        end();
        return Optional.empty();
      }
      CSVRecord cells = rows.next();
      row++;
      String name = file + ":" + row;
      return cells.stream().allMatch(String::isBlank)
          ? Optional.empty()
          : Optional.of(Unread.of(name, size(cells), () -> document(name, cells)));
    } catch (UncheckedIOException e) {
      return broken(Faults.cause(e));
    } catch (IOException e) {
      return broken(e);
    }
  }

  private static long size(CSVRecord cells) {
    return cells.stream().mapToLong(String::length).sum() * Character.BYTES;
  }

  private Optional<Unread> broken(IOException e) {
    end();
    return Optional.of(
        Unread.skipped(file, "breaks off behind row " + row + ": " + Faults.words(e)));
  }

  private Input document(String where, CSVRecord cells) {
    if (cells.size() > width) {
      return new Skipped(
          where,
          "has %d cells for %d columns; put a text with separators in quotation marks"
              .formatted(cells.size(), width));
    }
    String text = cell(cells, "text");
    if (text.isBlank()) {
      return new Skipped(where, "has no text, or a blank one");
    }
    try {
      String name = cell(cells, "id").strip();
      String id = name.isEmpty() ? where : Names.of(name);
      Metadata own = Fields.metadata(field -> cell(cells, field));
      return Source.of(id, text, handling.metadata().apply(id, own.or(FrontMatter.read(text))));
    } catch (UnreadableException e) {
      return new Skipped(where, e.reason());
    }
  }

  private String cell(CSVRecord cells, String field) {
    int column = fields.getOrDefault(field, Integer.MAX_VALUE);
    return column < cells.size() ? cells.get(column) : "";
  }
}

package org.policykg.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;

/** The writers behind {@link SheetFormat}. */
final class Sheets {
  private static final JsonFactory JSON = new JsonFactory();

  private Sheets() {}

  static void csv(List<Sheet> sheets, OutputStream out) throws IOException {
    print(sheets, Csv.printer(out));
  }

  static void tsv(List<Sheet> sheets, OutputStream out) throws IOException {
    print(sheets, Csv.tabs(out));
  }

  private static void print(List<Sheet> sheets, CSVPrinter printer) throws IOException {
    if (sheets.size() == 1) {
      printer.printRecord(sheets.get(0).columns());
      printer.printRecords(sheets.get(0).texts());
    } else {
      printTogether(sheets, printer);
    }
    printer.flush();
  }

  private static void printTogether(List<Sheet> sheets, CSVPrinter printer) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    sheets.forEach(sheet -> columns.addAll(sheet.columns()));
    List<String> header = new ArrayList<>(List.of("table"));
    header.addAll(columns);
    printer.printRecord(header);
    for (Sheet sheet : sheets) {
      for (List<String> row : sheet.texts()) {
        List<String> line = new ArrayList<>(List.of(sheet.name()));
        for (String column : columns) {
          int at = sheet.columns().indexOf(column);
          line.add(at < 0 ? "" : row.get(at));
        }
        printer.printRecord(line);
      }
    }
  }

  static void json(List<Sheet> sheets, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      for (Sheet sheet : sheets) {
        json.writeFieldName(sheet.name());
        if (sheet.keys() == 0) {
          list(sheet, json);
        } else {
          json.writeStartObject();
          group(sheet, sheet.rows(), 0, json);
          json.writeEndObject();
        }
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void list(Sheet sheet, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (List<Cell> row : sheet.rows()) {
      object(sheet, row, json);
    }
    json.writeEndArray();
  }

  /** Rows that share a key stand side by side, and become one object. */
  private static void group(Sheet sheet, List<List<Cell>> rows, int depth, JsonGenerator json)
      throws IOException {
    for (int i = 0; i < rows.size(); ) {
      String key = rows.get(i).get(depth).text();
      int end = i;
      while (end < rows.size() && rows.get(end).get(depth).text().equals(key)) {
        end++;
      }
      json.writeFieldName(key);
      if (depth + 1 == sheet.keys()) {
        object(sheet, rows.get(i), json);
      } else {
        json.writeStartObject();
        group(sheet, rows.subList(i, end), depth + 1, json);
        json.writeEndObject();
      }
      i = end;
    }
  }

  private static void object(Sheet sheet, List<Cell> row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (int i = sheet.keys(); i < row.size(); i++) {
      Cell cell = row.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      json.writeFieldName(sheet.columns().get(i));
      Optional<BigDecimal> number = cell.number();
      if (cell.equals(Cell.UNKNOWN)) {
        json.writeNull();
      } else if (number.isPresent()) {
        json.writeNumber(number.get());
      } else {
        json.writeString(cell.text());
      }
    }
    json.writeEndObject();
  }
}

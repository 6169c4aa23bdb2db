package org.policykg.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Describes the CSV tables to programs, as Frictionless Data's <a
 * href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a> has it:
 * types, primary and foreign keys, the words that may stand in a column.
 *
 * @param codebook what the columns hold
 * @param mark whether the tables begin with a byte order mark
 * @param licence the address of the licence that the user gives the data
 */
record DataPackage(Codebook codebook, boolean mark, Optional<String> licence) {
  private static final JsonFactory JSON = new JsonFactory();

  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", "policykg");
      json.writeStringField("title", "Initiatives and figures of Chinese divisions");
      if (licence.isPresent()) {
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeStringField("path", licence.get());
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeArrayFieldStart("resources");
      for (String table : codebook.tables()) {
        resource(table, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void resource(String table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", table);
    json.writeStringField("path", table + ".csv");
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", mark ? "utf-8-sig" : "utf-8");
    json.writeObjectFieldStart("schema");
    schema(codebook.of(table), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void schema(List<Codebook.Column> columns, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fields");
    for (Codebook.Column column : columns) {
      field(column, json);
    }
    json.writeEndArray();
    List<String> keys =
        columns.stream().filter(Codebook.Column::isKey).map(Codebook.Column::name).toList();
    if (!keys.isEmpty()) {
      json.writeArrayFieldStart("primaryKey");
      for (String key : keys) {
        json.writeString(key);
      }
      json.writeEndArray();
    }
    List<Codebook.Column> foreign =
        columns.stream().filter(column -> column.refers().isPresent()).toList();
    if (!foreign.isEmpty()) {
      json.writeArrayFieldStart("foreignKeys");
      for (Codebook.Column column : foreign) {
        foreignKey(column, column.refers().orElseThrow().split("\\.", 2), json);
      }
      json.writeEndArray();
    }
  }

  private static void field(Codebook.Column column, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type());
    json.writeStringField("description", column.meaning());
    if (!column.values().isEmpty()) {
      json.writeObjectFieldStart("constraints");
      json.writeArrayFieldStart("enum");
      for (String value : column.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A table that refers to itself is called by an empty name. */
  private static void foreignKey(Codebook.Column column, String[] other, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fields", column.name());
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", other[0].equals(column.table()) ? "" : other[0]);
    json.writeStringField("fields", other[1]);
    json.writeEndObject();
    json.writeEndObject();
  }
}

package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of a JSON Lines file, read line by line: objects with {@code text}, and {@code id},
 * {@code title}, {@code date}, {@code place}, {@code publisher} where they are known. A line is
 * parsed when it is opened.
 */
final class Records extends UnreadIterator {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String TEXT = "text";

  private final String file;
  private final LineReader lines;
  private final Handling handling;

  Records(String file, InputStream stream, Handling handling) {
    this.file = file;
    this.lines = new LineReader(stream, Handling.MOST_BYTES);
    this.handling = handling;
  }

  @Override
  Optional<Unread> read() {
    try {
      Optional<byte[]> line = lines.next();
      if (line.isEmpty()) {
        end();
      }
      String name = file + ":" + lines.number();
      return line.filter(bytes -> !isBlank(bytes))
          .map(bytes -> Unread.of(name, bytes.length, () -> document(name, bytes)));
    } catch (LineReader.TooLongException e) {
      end();
      return Optional.of(
          Unread.skipped(
              file + ":" + lines.number(),
              "is larger than 64 MB, and with it the rest of the file is left out"));
    } catch (IOException e) {
      end();
      return Optional.of(
          Unread.skipped(
              file, "breaks off behind line " + lines.number() + ": " + Faults.words(e)));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private Input document(String where, byte[] line) {
    try {
      Map<String, String> record = json(line);
      String text = record.getOrDefault(TEXT, "");
      if (text.isBlank()) {
        return new Skipped(where, "has no \"text\", or a blank one");
      }
      String name = record.getOrDefault("id", "");
      String id = name.isBlank() ? where : Names.of(name);
      Metadata own = Fields.metadata(key -> record.getOrDefault(key, ""));
      return Source.of(id, text, handling.metadata().apply(id, own.or(FrontMatter.read(text))));
    } catch (JsonProcessingException e) {
      return new Skipped(where, "is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    } catch (UnreadableException e) {
      return new Skipped(where, e.reason());
    }
  }

  /**
   * The values of a record that are a text, a number or true or false; none of what is no record.
   */
  private static Map<String, String> json(byte[] line) throws IOException, UnreadableException {
    // Jackson would take any three bytes that fit for a character, and UTF-16 for UTF-8
    String text = utf8(line);
    Map<String, String> values = new HashMap<>();
    try (JsonParser json =
        JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      boolean record = json.nextToken() == JsonToken.START_OBJECT;
      while (record && json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING || (value.isScalarValue() && !name.equals(TEXT))) {
          values.put(name, value == JsonToken.VALUE_NULL ? "" : text(json));
        } else {
          values.remove(name);
          json.skipChildren();
        }
      }
    }
    return values;
  }

  private static String text(JsonParser json) throws IOException {
    return json.currentToken().isNumeric() ? json.getNumberValue().toString() : json.getText();
  }

  private static String utf8(byte[] line) throws UnreadableException {
    String text = new String(line, UTF_8);
    if (text.indexOf(Legible.REPLACEMENT) < 0) {
      return text;
    }
    Decoding decoding = Decoding.of(line, 0, line.length, UTF_8, true);
    if (!decoding.isWhole()) {
      throw new UnreadableException("is not UTF-8, which JSON Lines must be");
    }
    return decoding.text();
  }
}

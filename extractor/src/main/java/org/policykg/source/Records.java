package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The documents of a JSON Lines file, read line by line: objects with {@code text}, and {@code id},
 * {@code title}, {@code date}, {@code place}, {@code publisher} where they are known. A line is
 * parsed when it is opened.
 */
final class Records extends UnreadIterator {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

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
      JsonNode record = json(line);
      if (!record.path("text").isTextual() || record.path("text").textValue().isBlank()) {
        return new Skipped(where, "has no \"text\", or a blank one");
      }
      String text = record.path("text").textValue();
      String name = record.path("id").asText("");
      String id = name.isBlank() ? where : Names.of(name);
      Metadata own = Fields.metadata(key -> record.path(key).asText(""));
      return Source.of(id, text, handling.metadata().apply(id, own.or(FrontMatter.read(text))));
    } catch (JsonProcessingException e) {
      return new Skipped(where, "is no JSON: " + e.getOriginalMessage());
    } catch (UnreadableException e) {
      return new Skipped(where, e.reason());
    }
  }

  private static JsonNode json(byte[] line) throws JsonProcessingException, UnreadableException {
    // Jackson would take any three bytes that fit for a character, and UTF-16 for UTF-8
    Decoding decoding = Decoding.of(line, 0, line.length, UTF_8, true);
    if (!decoding.isWhole()) {
      throw new UnreadableException("is not UTF-8, which JSON Lines must be");
    }
    String text = decoding.text();
    return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}

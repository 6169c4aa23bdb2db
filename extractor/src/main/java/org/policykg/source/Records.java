package org.policykg.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The documents of a JSON Lines file, read line by line: objects with {@code text}, and {@code id},
 * {@code title}, {@code date}, {@code place}, {@code publisher} where they are known.
 */
final class Records implements Iterator<Input> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 64 << 20;

  private final String file;
  private final InputStream stream;
  private final BiFunction<String, Metadata, Metadata> metadata;
  private int line;
  private Optional<Input> next = Optional.empty();
  private boolean done;

  Records(String file, InputStream stream, BiFunction<String, Metadata, Metadata> metadata) {
    this.file = file;
    this.stream = stream;
    this.metadata = metadata;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !done) {
      try {
        next = read();
      } catch (IOException e) {
        done = true;
        next =
            Optional.of(
                new Skipped(file, "breaks off behind line " + line + ": " + e.getMessage()));
      }
    }
    return next.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }

  private Optional<Input> read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int c = stream.read();
    while (c >= 0 && c != '\n') {
      if (bytes.size() < MOST_BYTES) {
        bytes.write(c);
      }
      c = stream.read();
    }
    if (c < 0) {
      done = true;
      stream.close();
    }
    line++;
    String name = file + ":" + line;
    if (bytes.size() >= MOST_BYTES) {
      return Optional.of(new Skipped(name, "is larger than 64 MB"));
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
      String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return json.isBlank() ? Optional.empty() : Optional.of(document(name, json));
    } catch (CharacterCodingException e) {
      return Optional.of(new Skipped(name, "is not UTF-8, which JSON Lines must be"));
    }
  }

  private Input document(String where, String json) {
    try {
      JsonNode record = JSON.readTree(json);
      if (!record.path("text").isTextual() || record.path("text").textValue().isBlank()) {
        return new Skipped(where, "has no \"text\", or a blank one");
      }
      String text = record.path("text").textValue();
      String name = record.path("id").asText("");
      String id = name.isBlank() ? where : name;
      Metadata own = Fields.metadata(key -> record.path(key).asText(""));
      return Source.of(id, text, metadata.apply(id, own.or(FrontMatter.read(text))));
    } catch (JsonProcessingException e) {
      return new Skipped(where, "is no JSON: " + e.getOriginalMessage());
    } catch (UnreadableException e) {
      return new Skipped(where, e.reason());
    }
  }
}

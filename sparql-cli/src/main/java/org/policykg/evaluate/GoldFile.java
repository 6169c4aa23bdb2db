package org.policykg.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policykg.query.BadInput;

/** Reads a gold file: JSON Lines, an item a line. */
final class GoldFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private GoldFile() {}

  /**
   * The items of a file, in its order.
   *
   * @throws BadInput that names file, line and what is wrong
   */
  static List<Gold> read(Path file) {
    List<Gold> items = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        items.add(item(file + ":" + number + ": ", line));
      }
    }
    return items;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadInput(file + ": is not in UTF-8", e);
    } catch (IOException e) {
      throw new BadInput(file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"), e);
    }
  }

  private static Gold item(String where, String line) {
    try {
      return new GoldLine(where, JSON.readTree(line)).item();
    } catch (JsonProcessingException e) {
      throw new BadInput(where + "no JSON: " + e.getOriginalMessage(), e);
    }
  }
}

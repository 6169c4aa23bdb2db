package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/robustness.md says is seen has the tests that it names. */
class RobustnessTableTest {
  private static final Path ROOT = Path.of("..");

  /** A class of tests, one of its tests, or both; a test alone is of the class before. */
  private static final Pattern NAMED =
      Pattern.compile("\\b([A-Z]\\w*(?:Test|IT))\\b(?:\\.(\\w+))?|(?<!\\w)\\.([a-z]\\w+)");

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path tests : modules.map(module -> module.resolve("src/test/java")).toList()) {
        if (Files.isDirectory(tests)) {
          readInto(sources, tests);
        }
      }
    }
    return sources;
  }

  private static void readInto(Map<String, String> sources, Path tests) throws IOException {
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.merge(file.getFileName().toString(), Files.readString(file), String::concat);
      }
    }
  }

  @Test
  void everyTestThatATableNamesIsThere() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String line : Files.readAllLines(ROOT.resolve("docs/robustness.md"))) {
      String source = "";
      Matcher test = NAMED.matcher(line.substring(line.lastIndexOf(" | ") + 1));
      for (; line.startsWith("|") && test.find(); named++) {
        String name = test.group(2) == null ? test.group(3) : test.group(2);
        if (test.group(1) != null) {
          source = sources.getOrDefault(test.group(1) + ".java", "");
        }
        if (source.isEmpty() || (name != null && !source.contains("void " + name + "("))) {
          missing.add(test.group());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 80, "only " + named);
  }
}

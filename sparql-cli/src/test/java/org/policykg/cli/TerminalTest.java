package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows, and what it does not. */
class TerminalTest {
  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private String shown(Map<String, String> environment, Object... words) {
    Run run = Run.onTerminal(environment, words).done();
    return run.out() + run.err();
  }

  @Test
  void coloursCanBeTurnedOff() {
    for (List<Object> words :
        List.<List<Object>>of(
            List.of("explain", graph, "双招双引"),
            List.of("query", graph, "coverage"),
            List.of("--help"))) {
      Object[] all = words.toArray();
      for (Map<String, String> environment :
          List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
        assertFalse(shown(environment, all).contains("\u001B"), words::toString);
      }
    }
    assertTrue(shown(Map.of(), "explain", graph, "双招双引").contains("\u001B"));
  }

  @Test
  void aTableFitsTheTerminalWhateverItsWidth() {
    String wide = shown(Map.of("COLUMNS", "500"), "query", graph, "coverage");
    assertFalse(wide.contains("…"), wide);
    String narrow = shown(Map.of("COLUMNS", "20"), "query", graph, "coverage");
    assertEquals(wide.lines().count(), narrow.lines().count());
    for (String columns : List.of("0", "-3", "many", "")) {
      assertEquals(
          shown(Map.of("COLUMNS", "80"), "query", graph, "coverage"),
          shown(Map.of("COLUMNS", columns), "query", graph, "coverage"));
    }
  }

  @Test
  void helpFitsNarrowTerminals() {
    assertTrue(shown(Map.of("COLUMNS", "20"), "query", "--help").startsWith("Usage: "));
  }

  @Test
  void aGraphMayBeWrittenOverItself() throws IOException {
    byte[] before = Files.readAllBytes(graph);
    Run.of("export", graph, "-o", graph, "-q").done();
    assertArrayEquals(before, Files.readAllBytes(graph));
  }
}

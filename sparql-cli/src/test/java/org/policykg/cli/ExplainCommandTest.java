package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  private static final String ALLIANCE =
      """
      山海联盟 (alliance): 开化县 330824
        speeches.txt, 2022-07-29
        全力抓好“【山海联盟】”。
        rule test.rule, confidence 0.9, characters 130 to 134
        https://w3id.org/policykg/id/adoption/abababababababab/330824/山海联盟

      """;

  @TempDir static Path folder;

  static Path graph;

  @BeforeAll
  static void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  @Test
  void anInitiativeIsMarkedInItsSentence() {
    assertEquals(ALLIANCE, Run.of("explain", graph, "山海联盟").done().out());
  }

  @Test
  void aPartOfANameWillDo() {
    assertEquals(ALLIANCE, Run.of("explain", graph, "山海").done().out());
  }

  @Test
  void aNodeIsExplainedByItsIri() {
    String node = "https://w3id.org/policykg/id/adoption/abababababababab/330824/山海联盟";
    assertEquals(ALLIANCE, Run.of("explain", graph, node).done().out());
  }

  @ParameterizedTest
  @CsvSource({"柯桥, 2", "330603, 2", "开化县, 2", "上城, 1", "双招双引, 2", "规上工业增加值, 1"})
  void factsAreFoundByAnyName(String name, long facts) {
    String out = Run.of("explain", graph, name).done().out();
    assertEquals(facts, out.lines().filter(line -> line.startsWith("  rule ")).count(), out);
  }

  @Test
  void aTerminalGetsColourUnlessItIsUnwanted() {
    Run coloured = Run.onTerminal(Map.of(), "explain", graph, "山海联盟");
    assertTrue(coloured.out().contains("\u001B[1;33m山海联盟"), coloured.out());
    Run plain = Run.onTerminal(Map.of("NO_COLOR", "1"), "explain", graph, "山海联盟");
    assertEquals(ALLIANCE, plain.out());
  }

  @Test
  void whatIsUnknownHasNearNames() {
    Run run = Run.of("explain", graph, "山海同盟");
    assertEquals(ExitCode.NO, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("near are 山海联盟"), run.err());
  }
}

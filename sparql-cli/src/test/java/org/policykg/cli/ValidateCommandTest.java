package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.nt"));
  }

  private Path changed(String pattern, String replacement) throws IOException {
    String text = Files.readString(graph);
    String other = text.replaceAll(pattern, replacement);
    assertNotEquals(text, other);
    return Files.writeString(folder.resolve("changed.nt"), other);
  }

  @Test
  void aGraphOfOursConforms() {
    assertEquals(
        graph + ": conforms to the shapes of policykg\n", Run.of("validate", graph).done().out());
  }

  @Test
  void aMissingBoundIsSaidInWords() throws IOException {
    Run run = Run.of("validate", changed("<[^>]+> <[^>]+#bound> <[^>]+> \\.\n", ""));
    assertEquals(ExitCode.NO, run.code());
    assertTrue(run.out().contains("/observation/"), run.out());
    assertTrue(run.out().contains("bound"), run.out());
    assertTrue(run.out().endsWith("does not conform: 1 violation\n"), run.out());
  }

  @Test
  void aReversedSpanIsSaidInWords() throws IOException {
    Run run = Run.of("validate", changed("(oa#start> )\"130\"", "$1\"140\""));
    assertEquals(ExitCode.NO, run.code());
    assertTrue(run.out().contains("(140)"), run.out());
  }

  @Test
  void theReportIsTheSameEachTime() throws IOException {
    Path wrong = changed("(oa#start> )\"130\"", "$1\"140\"");
    Run run = Run.of("validate", wrong, "-f", "turtle");
    assertEquals(ExitCode.NO, run.code());
    assertTrue(run.out().contains("shacl#conforms"), run.out());
    assertEquals(run, Run.of("validate", wrong, "-f", "turtle"));
  }
}

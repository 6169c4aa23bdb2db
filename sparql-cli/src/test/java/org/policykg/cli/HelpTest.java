package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build ",
        "query ",
        "overlap ",
        "diffuse ",
        "export ",
        "validate ",
        "explain ",
        "evaluate ",
        "sample ",
        "train "
      })
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of((Object[]) (command + "--help").split(" ")).done();
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: policykg " + command), run.out());
    assertTrue(run.out().contains("\nExamples:\n  policykg "), run.out());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 100), run.out());
  }

  @Test
  void exitCodesAreDocumented() {
    assertTrue(Run.of("--help").out().contains("Exit codes: 0 done, 1 the answer is no"));
  }

  @Test
  void versionIsOneLine() {
    assertTrue(Run.of("--version").done().out().matches("policykg \\S+\n"));
  }
}

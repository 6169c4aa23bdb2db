package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        "diff ",
        "explain ",
        "variants ",
        "evaluate ",
        "sample ",
        "train ",
        "doctor "
      })
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of((Object[]) (command + "--help").split(" ")).done();
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: policykg " + command), run.out());
    assertTrue(run.out().contains("\nExamples:\n  policykg "), run.out());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void allCommandsAreListedWithWhatTheyDo() {
    List<String> lines = Run.of("--help").lines();
    List<String> commands =
        lines.stream()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .filter(line -> line.matches("  \\S+ +\\S.*"))
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList();
    assertEquals(
        List.of(
            "help",
            "build",
            "query",
            "overlap",
            "diffuse",
            "export",
            "validate",
            "diff",
            "explain",
            "variants",
            "evaluate",
            "sample",
            "train",
            "doctor"),
        commands);
  }

  @Test
  void helpOfACommandIsThatOfItsOption() {
    assertEquals(Run.of("query", "--help").done().out(), Run.of("help", "query").done().out());
  }

  @Test
  void aCommandMayStandInAFileOfArguments(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "query --list\n");
    assertEquals(Run.of("query", "--list").done().out(), Run.of("@" + words).done().out());
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

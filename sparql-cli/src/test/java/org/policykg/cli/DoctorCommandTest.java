package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path folder;

  private static String line(Run run, String subject) {
    return run.lines().stream()
        .filter(line -> line.startsWith(subject + ": "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line about " + subject + " in " + run));
  }

  @Test
  void everythingThatARunDependsOnIsNamed() {
    Run run = Run.of("doctor").done();
    assertEquals("", run.err());
    assertTrue(
        line(run, "versions")
            .matches("versions: policykg \\S+, Jena 5\\S+, HanLP \\S+, picocli 4\\S+"),
        run.out());
    List<String> subjects =
        run.lines().stream().map(line -> line.substring(0, line.indexOf(": "))).toList();
    assertEquals(
        List.of(
            "versions",
            "Java",
            "start",
            "locale",
            "a line of Han",
            "terminal",
            "memory",
            "disk here",
            "disk for what is temporary"),
        subjects);
  }

  @Test
  void aGraphIsCounted() {
    Path graph = Sample.graph(folder.resolve("x.ttl"));
    String line = line(Run.of("doctor", graph).done(), "graph");
    assertTrue(line.matches(".*x\\.ttl: \\d+ triples from 1 document"), line);
  }

  @Test
  void aStoreIsOpenedAndItsDiskLookedAt() {
    Run run = Run.of("doctor", Sample.store(folder.resolve("graph"))).done();
    assertTrue(line(run, "graph").contains(" triples from 1 document"), run.out());
    assertTrue(line(run, "disk of the store").contains(" free in "), run.out());
  }

  @Test
  void whatAKilledBuildLeftIsNamed() throws IOException {
    Path store = Sample.store(folder.resolve("graph"));
    Path left = Files.createDirectory(folder.resolve(".graph.999999999999.part"));
    Run run = Run.of("doctor", store);
    assertEquals(ExitCode.NO, run.code());
    assertTrue(
        line(run, "interrupted builds").startsWith("interrupted builds: WRONG: " + left),
        run.out());
  }

  @Test
  void aGraphThatCannotBeReadIsWrong() throws IOException {
    Path broken = Files.writeString(folder.resolve("x.ttl"), "<a> <b>");
    Run run = Run.of("doctor", broken);
    assertEquals(ExitCode.NO, run.code());
    assertTrue(line(run, "graph").startsWith("graph: WRONG: " + broken), run.out());
    Run missing = Run.of("doctor", folder.resolve("nix.ttl"));
    assertEquals(ExitCode.NO, missing.code());
    assertTrue(line(missing, "graph").contains("nix.ttl: no such file"), missing.out());
  }

  @Test
  void aGraphWithoutATripleIsWrong() throws IOException {
    Run run = Run.of("doctor", Files.createFile(folder.resolve("x.nt")));
    assertEquals(ExitCode.NO, run.code());
    assertTrue(line(run, "graph").endsWith("x.nt: holds no triple; build it again"), run.out());
  }
}

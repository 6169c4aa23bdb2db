package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned from the samples and their gold. */
class TrainCommandTest {
  private static final Path TEXTS = Path.of("../samples");
  private static final Path GOLD = Path.of("../docs/gold");

  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private Path trained(String name) throws IOException {
    Path out = Files.createDirectory(folder.resolve(name));
    Run.of("train", TEXTS, "--gold", GOLD, "-o", out, "-q").done();
    return out;
  }

  @Test
  void theTablesAreALexicon() throws IOException {
    Path lexicon = trained("lexicon");
    assertTrue(
        names(lexicon).containsAll(List.of("initiative-weights.tsv", "metric-weights.tsv")),
        () -> lexicon + " lacks a table");
    Run.of("build", TEXTS, "--lexicon", lexicon, "-o", folder.resolve("x.ttl"), "-q").done();
  }

  @Test
  void theSameTextsGiveTheSameTables() throws IOException {
    Path one = trained("one");
    Path two = trained("two");
    for (String name : names(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
    }
  }

  @Test
  void eachTextIsReadByWhatTheOthersTeach() {
    Path graph = folder.resolve("held.ttl");
    Run run = Run.of("train", TEXTS, "--gold", GOLD, "--held-out", graph, "--folds", "2").done();
    assertTrue(run.err().contains("2 texts, each read by what the others teach"), run.err());
    Run.of("validate", graph).done();
    Run figures =
        Run.of(
                "evaluate",
                graph,
                GOLD.resolve("changting-work-report-2026.jsonl"),
                GOLD.resolve("fujian-county-speeches-2025.jsonl"))
            .done();
    assertTrue(figures.out().contains("initiatives"), figures.out());
  }

  @Test
  void aJudgementIsOneOfThree() throws IOException {
    Path sheet = Sample.text(folder.resolve("judged.csv"), "fact,judgement\nhttps://x/y,maybe\n");
    Run.of("train", TEXTS, "--gold", GOLD, "--judged", sheet, "-o", folder)
        .refused("judged.csv: row 2", "'maybe' is none of right, wrong, optional");
  }

  @Test
  void whatIsMissingIsNamed() {
    Run.of("train", TEXTS, "--gold", GOLD).refused("give -o, --held-out or both");
    Run.of("train", TEXTS, "--gold", folder.resolve("no.jsonl"), "-o", folder)
        .refused("no text has a gold file of its name");
    Run.of("train", folder.resolve("no"), "--gold", GOLD, "-o", folder)
        .refused("no: no such file or folder");
    Run.of("train", TEXTS, "--gold", GOLD, "-o", folder.resolve("none"))
        .refused("there is no folder of this name");
    Run.of("train", TEXTS, "--gold", GOLD, "--held-out", folder.resolve("x.nt"), "--folds", "1")
        .refused("--folds 1: at least 2");
  }
}

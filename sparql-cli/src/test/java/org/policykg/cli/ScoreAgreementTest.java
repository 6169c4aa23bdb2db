package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} gives the figures of the score.py that lies beside the shared gold files. */
class ScoreAgreementTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path SHARED = Path.of("..", "..", "shared").toAbsolutePath().normalize();
  private static final Path SCORER = SHARED.resolve("gold/score.py");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void readTheTexts() {
    assumeTrue(Files.exists(SCORER), "no shared gold files beside the project");
    assumeTrue(Files.isExecutable(PYTHON), "no /usr/bin/python3");
    Path corpus = SHARED.resolve("corpus");
    Path graph = folder.resolve("all.ttl");
    Run.of("build", corpus, "--dates", corpus.resolve("INDEX.tsv"), "-o", graph, "-q").done();
    Run.of("export", graph, "-f", "csv", "-o", folder.resolve("tables"), "-q").done();
  }

  private static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(SCORER.getParent())) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  @Test
  void everyGoldFileAlone() throws Exception {
    List<Path> files = goldFiles();
    assertTrue(files.size() > 1, files::toString);
    for (Path file : files) {
      assertEquals(scored(List.of(file)), evaluated(List.of(file)), file::toString);
    }
  }

  @Test
  void allGoldFilesTogether() throws Exception {
    assertEquals(scored(goldFiles()), evaluated(goldFiles()));
  }

  private static Map<String, Double> evaluated(List<Path> gold) throws IOException {
    List<Object> line = new ArrayList<>(List.of("evaluate", folder.resolve("all.ttl")));
    line.addAll(gold);
    line.addAll(List.of("--format", "json"));
    return figures(JSON.readTree(Run.of(line.toArray()).done().out()).get("figures"));
  }

  private static Map<String, Double> scored(List<Path> gold) throws Exception {
    String files = gold.stream().map(Path::toString).collect(Collectors.joining(","));
    Process process =
        new ProcessBuilder(
                PYTHON.toString(),
                SCORER.toString(),
                files,
                folder.resolve("tables").toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    return figures(JSON.readTree(json));
  }

  /** Every number by its tally and name; a share of nothing is null or absent. */
  private static Map<String, Double> figures(JsonNode tallies) {
    Map<String, Double> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> tally : tallies.properties()) {
      for (Map.Entry<String, JsonNode> figure : tally.getValue().properties()) {
        if (!figure.getValue().isNull()) {
          figures.put(tally.getKey() + " " + figure.getKey(), figure.getValue().doubleValue());
        }
      }
    }
    assertTrue(figures.size() > 50, figures::toString);
    return figures;
  }
}

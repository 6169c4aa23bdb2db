package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples, with 智改数转 and 数实融合 tied as variants. */
class OverlapCommandTest {
  @TempDir static Path folder;

  static Path graph;

  @BeforeAll
  static void readTheSamples() {
    graph = folder.resolve("samples.nt");
    Run.of("build", Path.of("..", "samples"), "-o", graph, "-q").done();
    String initiative = "https://w3id.org/policykg/id/initiative/";
    Sample.text(
        folder.resolve("variants.nt"),
        "<%s智改数转> <http://www.w3.org/2004/02/skos/core#closeMatch> <%s数实融合> .%n"
            .formatted(initiative, initiative));
  }

  static List<Map<String, String>> rows(String command, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(command, graph));
    all.addAll(List.of("-g", folder.resolve("variants.nt"), "-q", "-f", "csv"));
    all.addAll(List.of(arguments));
    return read(Run.of(all.toArray()).done().out());
  }

  private static List<Map<String, String>> read(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<List<String>> columns(List<Map<String, String>> rows, String... columns) {
    return rows.stream()
        .map(row -> List.of(columns).stream().map(name -> row.getOrDefault(name, "-")).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "exact, county-pairs",
    "variant, overlap-variants",
    "origin, overlap-origins",
    "theme, overlap-themes",
    "partner, overlap-partners",
    "indicator, overlap-indicators"
  })
  void pairsAreThoseOfTheShippedQuery(String level, String query) {
    String[] columns = {"county", "countyName", "other", "otherName", "shared"};
    List<List<String>> overlap = columns(rows("overlap", "--level", level), columns);
    assertEquals(columns(rows("query", query), columns), overlap);
    assertTrue(!overlap.isEmpty(), level);
  }

  @Test
  void variantsAddAPair() {
    String pair = "350112 350582";
    List<Map<String, String>> exact = rows("overlap", "--county", "长乐");
    List<Map<String, String>> variant = rows("overlap", "--county", "长乐", "--level", "variant");
    assertEquals("1", shared(exact, pair));
    assertEquals("2", shared(variant, pair));
  }

  private static String shared(List<Map<String, String>> rows, String pair) {
    return rows.stream()
        .filter(row -> (row.get("county") + " " + row.get("other")).equals(pair))
        .map(row -> row.get("shared"))
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "350000"})
  void indicesAreThoseOfTheShippedQuery(String without) {
    boolean all = without.isEmpty();
    List<Map<String, String>> overlap =
        all ? rows("overlap") : rows("overlap", "--exclude-origin", without);
    List<Map<String, String>> query =
        all
            ? rows("query", "overlap-pairs")
            : rows("query", "overlap-pairs", "-v", "without=" + without);
    String[] counts = {"county", "n", "other", "otherN", "shared"};
    assertEquals(columns(query, counts), columns(overlap, counts));
    for (int i = 0; i < query.size(); i++) {
      for (String index : List.of("jaccard", "overlap")) {
        double expected = Double.parseDouble(query.get(i).getOrDefault(index, ""));
        String shown = overlap.get(i).getOrDefault(index, "");
        // the query does not know who was not read
        if (!shown.equals("NA")) {
          assertEquals(expected, Double.parseDouble(shown), 5e-4 * expected, index);
        }
      }
    }
  }

  @Test
  void initiativesAreThoseOfTheShippedQuery() {
    List<Map<String, String>> overlap =
        rows("overlap", "--view", "initiatives", "--min-support", "2");
    List<Map<String, String>> query = rows("query", "shared-initiatives");
    assertEquals(
        columns(query, "initiative", "counties", "countyNames"),
        columns(overlap, "item", "counties", "countyNames"));
  }

  @Test
  void exposureIsThatOfTheShippedQuery() {
    String[] columns = {"county", "countyName", "documents", "sections", "characters"};
    List<List<String>> read =
        columns(rows("overlap", "--view", "counties"), columns).stream()
            .filter(row -> !row.get(2).equals("0"))
            .toList();
    assertEquals(columns(rows("query", "exposure"), columns), read);
  }

  @Test
  void whoWasNotReadIsUnknownRatherThanSilent() {
    Map<String, String> silent = rows("overlap", "--view", "matrix", "--county", "武夷山").get(0);
    assertEquals("0", silent.get("documents"));
    assertEquals("NA", silent.get("n"));
    assertEquals("NA", silent.get("双招双引"));
    assertEquals("0", rows("overlap", "--view", "matrix", "--county", "东山").get(0).get("双招双引"));
  }

  @Test
  void aPeriodKnowsOnlyItsDocuments() {
    Map<String, String> row =
        rows("overlap", "--view", "matrix", "--county", "晋江", "--period", "2026-01-01/..").get(0);
    assertEquals(List.of("0", "NA"), List.of(row.get("documents"), row.getOrDefault("n", "")));
  }

  @Test
  void explainShowsBothSentencesAndTheirSpans() throws IOException {
    String out = Run.of("overlap", graph, "--explain", "晋江", "350112").done().out();
    assertTrue(out.contains("双招双引 (level exact, 4 counties have it)"), out);
    assertTrue(out.contains("以“【双招双引】”补链强链。"), out);
    assertTrue(out.contains("坚持“【双招双引】”。"), out);
    String text = Sample.read(Path.of("../samples/fujian-county-speeches-2025.txt"));
    int begin = text.codePointCount(0, text.indexOf("双招双引"));
    assertTrue(out.contains("characters %d to %d".formatted(begin, begin + 4)), out);
  }

  @Test
  void nothingSharedIsAnAnswer() {
    Run run = Run.of("overlap", graph, "--explain", "东山", "沙县");
    assertEquals(ExitCode.NO, run.code());
    assertTrue(run.out().endsWith("level exact: nothing is shared\n"), run.out());
  }

  @Test
  void theOrderOfTriplesDoesNotMatter() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(graph, UTF_8));
    Collections.shuffle(lines, new Random(3));
    Path shuffled = folder.resolve("shuffled.nt");
    Files.write(shuffled, lines, UTF_8);
    for (String level : List.of("exact", "theme", "partner", "indicator")) {
      String[] rest = {"overlap", "--level", level};
      assertEquals(
          Run.of(rest[0], graph, rest[1], rest[2]).done().out(),
          Run.of(rest[0], shuffled, rest[1], rest[2]).done().out());
    }
    assertEquals(Run.of("diffuse", graph).done().out(), Run.of("diffuse", shuffled).done().out());
  }

  @Test
  void aStoreAnswersAsAFileDoes() {
    Path store = folder.resolve("store");
    Run.of("build", Path.of("..", "samples"), "--store", store, "-q").done();
    assertEquals(Run.of("overlap", graph).done().out(), Run.of("overlap", store).done().out());
    assertEquals(
        Run.of("overlap", graph, "--explain", "晋江", "长乐").done().out(),
        Run.of("overlap", store, "--explain", "晋江", "长乐").done().out());
  }

  @Test
  void intervalsHoldTheIndexOfThoseWhoSpeakTwice() {
    Path twice = twoDocuments();
    Run run = Run.of("overlap", twice, "-f", "csv", "--seed", "7").done();
    Map<String, String> row = read(run.out()).get(0);
    double low = Double.parseDouble(row.getOrDefault("low", ""));
    double high = Double.parseDouble(row.getOrDefault("high", ""));
    assertTrue(low >= 0 && high <= 1 && low < high, row::toString);
    assertEquals(run.out(), Run.of("overlap", twice, "-f", "csv", "--seed", "7").out());
    assertEquals("NA", rows("overlap", "--top", "1").get(0).get("low"));
  }

  /** 柯桥 and 开化 in two documents each. */
  private static Path twoDocuments() {
    String text = Sample.read(Sample.graph(folder.resolve("one.nt")));
    String second = text.replace("abababababababab", "cdcdcdcdcdcdcdcd").replace("双招双引", "招大引强");
    return Sample.text(folder.resolve("two.nt"), text + second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--level lineage | --level lineage: not known; one of exact, variant",
        "--view net | --view net: not known; one of pairs",
        "--order size | --order size: not known; one of shared",
        "--format xml | --format xml: not known; one of table, csv, tsv",
        "--period 2022 | --period 2022: write two days",
        "--theme gold | --theme gold: the graph has no such theme; it has",
        "--kind plat | --kind plat: not known; one of slogan, plan",
        "--type plan | --type plan: not known; one of slogan, program",
        "--min-support 0 | --min-support 0: at least 1",
        "--min-confidence 2 | a share is from 0 to 1",
        "--county 长 | 长: no division of this code or name",
        "--level indicator --kind plan | --level indicator compares figures",
        "--explain 晋江 晋江 | the same county twice"
      })
  void badOptionsAreRefused(String options, String words) {
    List<Object> line = new ArrayList<>(List.of("overlap", graph));
    line.addAll(List.of(options.split(" ")));
    Run.of(line.toArray()).refused(words);
  }
}

package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the two sample speeches against gold; each line of gold is one claim. */
class EvaluateCommandTest {
  private static final String SECTION =
      "{'kind':'section','county':'330603','required':true,'begin':0,'end':100,'speaker':'陈 豪'}\n";

  /** Found by its alias; the graph has it as a slogan. */
  private static final String ALIAS =
      initiative("330603", true, "“双招双引”工程", "双招双引", "program", "campaign", "");

  /** Found, and need not be. */
  private static final String OPTIONAL = initiative("330824", false, "双招双引", "", "slogan", "", "");

  /** Found with one of its two partners, and with another that it does not have. */
  private static final String ALLIANCE =
      initiative("330824", true, "山海联盟", "", "program", "alliance", "'330102','330604'");

  private static final String MISSED = initiative("330824", true, "县域共同体", "", "slogan", "", "");

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void makeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private static String initiative(
      String county,
      boolean required,
      String name,
      String alias,
      String type,
      String kind,
      String partners) {
    return ("{'kind':'initiative','county':'%s','required':%s,'begin':112,'end':116,'name':'%s',"
            + "'aliases':['%s'],'type':'%s','programKind':%s,'partners':[%s]}\n")
        .formatted(
            county,
            required,
            name,
            alias,
            type,
            kind.isEmpty() ? "null" : "'" + kind + "'",
            partners);
  }

  private static String metric(String measure, String value, String period) {
    return ("{'kind':'metric','county':'330603','required':true,'begin':40,'end':47,"
            + "'indicator':'规上工业增加值','measure':'%s','value':%s,'unit':'%%','bound':'eq',"
            + "'period':%s,'scope':null}\n")
        .formatted(measure, value, period);
  }

  private Path gold(String... items) {
    return Sample.text(folder.resolve("speeches.jsonl"), String.join("", items).replace('\'', '"'));
  }

  private String figure(String name, String... items) {
    return Run.of("evaluate", graph, gold(items), "--format", "csv").done().lines().stream()
        .filter(line -> line.startsWith("figures," + name + ","))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 9);
  }

  @Test
  void sectionIsFoundByCountyAndSpeaker() {
    assertEquals("0.5000,1.0000,0.6667,1,0,1,,,,,,", pad(figure("sections", SECTION)));
  }

  /** The columns of other tables may change; what stands before them may not. */
  private static String pad(String row) {
    return row.replaceAll(",*$", "") + ",,,,,,";
  }

  @Test
  void initiativeIsFoundByAlias() {
    assertEquals(
        "1.0000,1.0000,1.0000,2,0,0,,,,,,", pad(figure("initiatives", ALIAS, OPTIONAL, ALLIANCE)));
  }

  @Test
  void whatGoldDoesNotNameIsWrong() {
    assertEquals("0.3333,0.5000,0.4000,1,1,2,,,,,,", pad(figure("initiatives", ALIAS, MISSED)));
  }

  @Test
  void typeIsJudgedWhereTheNameIsRight() {
    assertEquals(",,,,,,0.5000,2,,,,,,", pad(figure("initiative-type", ALIAS, OPTIONAL, ALLIANCE)));
  }

  @Test
  void slogansOfTheGraphThatGoldCallsProgramsAreNeitherRightNorWrong() {
    assertEquals(
        "0.0000,0.0000,0.0000,0,0,0,,,,,,", pad(figure("slogans", ALIAS, OPTIONAL, ALLIANCE)));
  }

  @Test
  void partnersAreCountedOneByOne() {
    assertEquals("0.5000,0.5000,0.5000,1,1,1,,,,,,", pad(figure("partners", ALLIANCE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metrics         | growth | 28.8   | null                    | 1,0,0",
        "metrics         | growth | 28.801 | null                    | 1,0,0",
        "metrics         | growth | 28.9   | null                    | 0,1,1",
        "metrics         | level  | 28.8   | null                    | 0,1,1",
        "metrics-figures | level  | 28.8   | null                    | 1,0,0",
        "metrics-full    | growth | 28.8   | null                    | 1,0,0",
        "metrics-full    | growth | 28.8   | '2022-01-01/2022-06-30' | 1,0,0",
        "metrics-full    | growth | 28.8   | '2022-01-01/2022-12-31' | 0,1,1"
      },
      quoteCharacter = '"')
  void metricIsFound(String name, String measure, String value, String period, String counts) {
    String row = figure(name, metric(measure, value, period));
    assertEquals(counts, row.substring(21, 26), row);
  }

  @Test
  void everyFormatTellsTheSame() {
    Path gold = gold(ALIAS, OPTIONAL, ALLIANCE);
    String table = Run.of("evaluate", graph, gold).done().out();
    assertTrue(table.contains("initiatives             1.0000  1.0000  1.0000      2"), table);
    String markdown = Run.of("evaluate", graph, gold, "--format", "markdown").done().out();
    assertTrue(markdown.contains("| initiatives | 1.0000 | 1.0000 | 1.0000 | 2 |"), markdown);
    String json = Run.of("evaluate", graph, gold, "--format", "json").done().out();
    assertTrue(json.contains("\"f1\" : 1.0000"), json);
  }

  @Test
  void errorsShowTheSentenceOfWhatWasMissed() {
    String errors =
        Run.of("evaluate", graph, gold(ALLIANCE, MISSED), "--errors", "-f", "csv").done().out();
    assertTrue(
        errors.contains(
            "missed,initiative,speeches,330824,县域共同体 slogan,双招双引 slogan,112,116,全力抓好“【双招双引】”。,\n"),
        errors);
    assertTrue(
        errors.contains(
            "wrong,initiative,speeches,330824,县域共同体 slogan,双招双引 slogan,112,116,"
                + "全力抓好“【双招双引】”。,test.rule\n"),
        errors);
    assertTrue(errors.contains("missed,partner,speeches,330824,山海联盟 with 330604,"), errors);
  }

  @Test
  void errorsTakeSentencesFromTheTextsWhereTheGraphHasNone() {
    Path texts = Sample.text(folder.resolve("speeches.txt"), "全力抓好“双招双引”。全县奋力向前，推动大发展。打造县域共同体。\n");
    Path gold = gold(MISSED.replace("'begin':112,'end':116", "'begin':26,'end':31"));
    String errors =
        Run.of("evaluate", graph, gold, "--errors", "--texts", texts, "-f", "csv").done().out();
    assertTrue(errors.contains(",打造【县域共同体】。,"), errors);
  }

  @Test
  void confidenceCountsOptionalAsRight() throws IOException {
    Path table = folder.resolve("confidence.tsv");
    Run.of("evaluate", graph, gold(ALIAS, OPTIONAL), "--confidence", table).done();
    assertTrue(Files.readString(table).endsWith("\nrule\tright\tfound\ntest.rule\t2\t4\n"));
  }

  @Test
  void documentsMayHaveOtherNames() {
    Path gold = Sample.text(folder.resolve("my gold.jsonl"), SECTION.replace('\'', '"'));
    Run.of("evaluate", graph, gold, "--document", "speeches").done();
    Run run = Run.of("evaluate", graph, gold, "--document", "speech");
    assertEquals(ExitCode.NO, run.code());
    assertEquals("policykg: the graph has no document 'speech'; near are speeches\n", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'kind':'section'}                                         | speeches.jsonl:2: has no county",
        "{'kind':'town'}                                            | 'town' is unknown; one of section",
        "{'kind':'section','county':'330603'}                       | needs required: true or false",
        "{'kind':'section','county':330603,'required':true}         | county is no text: 330603",
        "{'kind':'section','county':'1','required':true,'begin':'x','end':2} | are no span",
        "{'kind'                                                    | no JSON",
        "[]                                                         | has no kind"
      })
  void badGoldIsRefusedByLine(String line, String words) {
    Run.of("evaluate", graph, gold("\n", line)).refused(words);
  }

  @Test
  void wrongUsage() {
    Run.of("evaluate", graph).refused("GOLD");
    Run.of("evaluate", graph, folder.resolve("no.jsonl")).refused("no.jsonl", "no such file");
    Run.of("evaluate", graph, gold(SECTION), "-f", "xml").refused("xml", "table, csv, tsv, json");
    Run.of("evaluate", graph, gold(SECTION), "--document", "a,b").refused("2 documents for 1");
    Run.of("evaluate", graph, gold(SECTION), "--texts", "none").refused("none", "no such file");
  }

  @Test
  void reviewHoldsTheDoubtfulFactsWithRoomForDecisions() throws IOException {
    Path sheet = folder.resolve("doubts.csv");
    Run.of("evaluate", graph, "--review", sheet, "-q").done();
    assertEquals(1, Files.readAllLines(sheet).size());
    Run.of("evaluate", graph, "--review", sheet, "--below", "0.95", "-q").done();
    assertEquals(
        "https://w3id.org/policykg/id/adoption/abababababababab/330603/双招双引,speeches.txt,330603,"
            + "slogan,双招双引,,,,,,全力抓好“【双招双引】”。,test.rule,0.9,,,,,,",
        Files.readAllLines(sheet).get(1));
  }

  @Test
  void sampleDependsOnSeedAndFactsAlone() throws IOException {
    Path store = Sample.store(folder.resolve("store"));
    String drawn = sample(graph, "initiatives", 2, 7);
    assertEquals(drawn, sample(store, "initiatives", 2, 7));
    assertEquals(3, drawn.lines().count());
    assertTrue(sample(graph, "initiatives", 9, 8).contains(drawn.lines().toList().get(2)));
  }

  @Test
  void sampleHoldsOneKind() throws IOException {
    assertEquals(1 + 2, sample(graph, "slogans", 9, 1).lines().count());
    assertEquals(1 + 1, sample(graph, "programs", 9, 1).lines().count());
    assertEquals(1 + 1, sample(graph, "metrics", 9, 1).lines().count());
    assertEquals(1 + 4, sample(graph, "divisions", 9, 1).lines().count());
    Run.of("sample", graph, "--kind", "towns", "-o", folder.resolve("x.csv")).refused("towns");
    Run.of("sample", graph, "--kind", "metrics", "--count", "0", "-o", folder.resolve("x.csv"))
        .refused("--count 0");
  }

  private String sample(Path source, String kind, int count, long seed) throws IOException {
    Path sheet = folder.resolve("sample.csv");
    Run.of("sample", source, "--kind", kind, "--count", count, "--seed", seed, "-o", sheet, "-q")
        .done();
    return Files.readString(sheet);
  }
}

package org.policykg.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that mean one initiative: joined by build, by the command, and by a person. */
class VariantsCommandTest {
  private static final String HEADER = "name,other,decision\n";

  @TempDir Path folder;

  private Path keqiao;
  private Path kaihua;
  private Path both;
  private Path links;
  private Path sheet;

  @BeforeEach
  void writeTexts() {
    keqiao = Sample.text(folder.resolve("keqiao.txt"), "全区坚持“双招双引”，突出“招大引强”，推进“8大攻坚”行动。\n");
    kaihua = Sample.text(folder.resolve("kaihua.txt"), "全县实施“双招双引”工程，开展“大招引”行动，实施八大攻坚行动。\n");
    both = folder.resolve("both.ttl");
    links = folder.resolve("links.ttl");
    sheet = folder.resolve("sheet.csv");
  }

  private Run build(Path out, Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("build", keqiao, kaihua, "--place", "330603", "-o", out));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private static List<String> pairs(Object... graph) {
    List<Object> arguments = new ArrayList<>(List.of("query"));
    arguments.addAll(List.of(graph));
    arguments.addAll(List.of("variants", "--format", "csv"));
    List<String> lines = Run.of(arguments.toArray()).done().lines();
    return lines.subList(1, lines.size()).stream()
        .map(line -> String.join(" ", line.split(",", -1)).replaceFirst("( \\S+){3}$", ""))
        .toList();
  }

  private Path decide(String... rows) {
    return Sample.text(sheet, HEADER + String.join("\n", rows) + "\n");
  }

  @Test
  void buildJoinsWhatARuleIsSureOf() {
    Run run = build(both).done();
    assertEquals(List.of("8大攻坚行动 八大攻坚行动 numeral", "双招双引 双招双引工程 head-noun"), pairs(both));
    assertTrue(
        run.err().contains("  2 pairs of names joined as variants, such as 8大攻坚行动 and 八大攻坚行动\n"),
        run.err());
    Run.of("validate", both).done();
  }

  @Test
  void closeMatchNeedsNoSecondPattern() {
    build(both).done();
    String ask = "SELECT ?b { [ skos:prefLabel '%s'@zh ] skos:closeMatch/skos:prefLabel ?b }";
    for (List<String> pair : List.of(List.of("双招双引", "双招双引工程"), List.of("双招双引工程", "双招双引"))) {
      Run run = Run.of("query", both, ask.formatted(pair.get(0)), "--format", "csv").done();
      assertEquals(List.of("b", pair.get(1)), run.lines());
    }
  }

  @Test
  void graphsBuiltApartAreJoinedAfterwards() throws IOException {
    Path one = folder.resolve("one.ttl");
    Path other = folder.resolve("other.ttl");
    Run.of("build", keqiao, "--place", "330603", "-o", one).done();
    Run.of("build", kaihua, "--place", "330603", "-o", other).done();
    build(both).done();
    assertEquals(List.of(), pairs(one, "-g", other));
    Run run = Run.of("variants", one, "-g", other, "-o", links).done();
    assertEquals(links + ": 4 of 6 names are joined as variants, in 2 pairs\n", run.err());
    assertEquals(pairs(both), pairs(one, "-g", other, "-g", links));
    Run.of("validate", one, "-g", other, "-g", links).done();

    Path union = folder.resolve("union.nt");
    Path whole = folder.resolve("whole.nt");
    Run.of("export", one, "-g", other, "-g", links, "-o", union).done();
    Run.of("export", both, "-o", whole).done();
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(union));
  }

  @Test
  void theBaseOfTheGraphIsKept() {
    build(both, "--base", "https://example.org/kg#").done();
    Run.of("variants", both, "-o", links).done();
    assertEquals(pairs(both), pairs(both, "-g", links));
    assertTrue(Sample.read(links).contains("<https://example.org/kg#variant/双招双引/双招双引工程>"));
  }

  @Test
  void aStoreIsJoinedLikeAFile() {
    Path store = folder.resolve("store");
    Run.of("build", keqiao, kaihua, "--place", "330603", "--store", store).done();
    build(both).done();
    Run.of("variants", store, "-o", links, "-q").done();
    String ofStore = Sample.read(links);
    Run.of("variants", both, "-o", links, "-q").done();
    assertEquals(Sample.read(links), ofStore);
  }

  @Test
  void whatLooksAlikeGoesToASheetAndChangesNothingUntilAPersonDecides() {
    build(both).done();
    String before = Sample.read(both);
    Run run = Run.of("variants", both, "--review", sheet).done();
    assertEquals(sheet + ": 1 pairs of names to look at\n", run.err());
    assertEquals(
        """
        name,other,counties,otherCounties,sentence,otherSentence,score,reason,decision
        大招引行动,招大引强,330603 柯桥区,330603 柯桥区,全县实施“双招双引”工程，开展“【大招引”行动】，实施八大攻坚行动。,全区坚持“双招双引”，突出“【招大引强】”，推进“8大攻坚”行动。,0.86,characters,
        """,
        Sample.read(sheet));
    build(both, "--decisions", sheet).done();
    assertEquals(before, Sample.read(both));
  }

  @Test
  void theFilledSheetComesBackWithItsProvenance() {
    build(both).done();
    Run.of("variants", both, "--review", sheet, "-q").done();
    Sample.text(sheet, Sample.read(sheet).replace("characters,\n", "characters,Right\n"));
    Run run = Run.of("variants", both, "--decisions", sheet, "-o", links).done();
    assertTrue(
        run.err()
            .startsWith(
                "decisions about names: 1 right, 0 wrong and left out, 0 about names that are not here\n"),
        run.err());
    assertTrue(pairs(both, "-g", links).contains("大招引行动 招大引强 review"));
    Run.of("validate", both, "-g", links).done();
    String ask =
        "SELECT ?v ?r ?n { ?l pol:decision ?d . ?d pol:decided ?l ; pol:verdict ?v ; pol:row ?r ;"
            + " pol:sheet ?s BIND (STRLEN(?s) AS ?n) }";
    assertEquals(
        List.of("v,r,n", "right,2,64"),
        Run.of("query", both, "-g", links, ask, "--format", "csv").done().lines());

    Path again = folder.resolve("again.csv");
    Run.of("variants", both, "--decisions", sheet, "--review", again, "-q").done();
    assertEquals(1, Sample.read(again).lines().count());

    Path rebuilt = folder.resolve("rebuilt.ttl");
    build(rebuilt, "--decisions", sheet).done();
    assertEquals(pairs(both, "-g", links), pairs(rebuilt));
    Run.of("validate", rebuilt).done();
  }

  @Test
  void aPersonOverrulesARule() {
    build(both, "--decisions", decide("双招双引工程,“双招双引”,wrong", "8大攻坚行动,八大攻坚行动,right")).done();
    assertEquals(List.of("8大攻坚行动 八大攻坚行动 numeral"), pairs(both));
  }

  @Test
  void sheetsOfFactsAndOfNamesGoTogether() {
    build(both).done();
    String fact =
        Run.of(
                "query",
                both,
                "SELECT ?f { ?f pol:initiative/skos:prefLabel '招大引强'@zh }",
                "--format",
                "csv")
            .lines()
            .get(1);
    Path facts = Sample.text(folder.resolve("facts.csv"), "fact,decision\n" + fact + ",wrong\n");
    Path names = decide("大招引行动,招大引强,right");
    Run run = build(both, "--decisions", facts, "--decisions", names).done();
    assertTrue(run.err().contains("1 wrong and left out"), run.err());
    assertTrue(run.err().contains("0 right, 0 wrong and left out, 1 about names that"), run.err());
    Run.of("variants", both, "--decisions", facts, "-o", links).refused("a sheet of facts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,maybe             | row 2: decision 'maybe' is unknown; one of right, wrong",
        "a,“a”,right           | row 2: 'a' and '“a”' are no two names",
        "a,,right              | row 2: 'a' and '' are no two names",
        "a,b,right~b,a,wrong   | row 3: these names are decided in a row before",
      })
  void whatDoesNotFitIsRefusedByRow(String rows, String words) {
    Path decided = decide(rows.split("~"));
    build(both, "--decisions", decided).refused(words);
    assertFalse(Files.exists(both));
  }

  @Test
  void usageIsChecked() {
    build(both).done();
    Run.of("variants", both).refused("nothing to write; give -o OUT, --review OUT.csv or both");
    Run.of("variants", both, "-o", folder.resolve("x.pdf")).refused("x.pdf: no RDF by its name");
    Run.of("variants", both, "--above", "0", "--review", sheet).refused("--above 0.0: 0.3 to 1");
    Run.of(
            "variants",
            both,
            "-o",
            links,
            "--decisions",
            Sample.text(sheet, "name,decision\na,right\n"))
        .refused("sheet.csv: has no column fact");
    Run.of("variants", folder.resolve("none.ttl"), "-o", links).refused("none.ttl");
  }

  @Test
  void ownWordsJoinToo() throws IOException {
    Path words = Files.createDirectories(folder.resolve("words"));
    Sample.text(words.resolve("abbreviations.tsv"), "long\tshort\n招大引强\t大招引\n");
    build(both, "--lexicon", words).done();
    assertTrue(pairs(both).contains("大招引行动 招大引强 abbreviation;head-noun"), pairs(both).toString());
    Run.of("variants", both, "--lexicon", words, "-o", links, "-q").done();
    assertEquals(pairs(both), pairs(both, "-g", links));
  }

  @Test
  void theOrderOfTheTextsDoesNotMatter() throws IOException {
    build(both).done();
    Path turned = folder.resolve("turned.ttl");
    Run.of("build", kaihua, keqiao, "--place", "330603", "--threads", "1", "-o", turned).done();
    assertArrayEquals(Files.readAllBytes(both), Files.readAllBytes(turned));
    String lines = Run.of("query", both, "variants").done().lines().stream().collect(joining());
    assertTrue(lines.contains("双招双引工程"), lines);
  }
}

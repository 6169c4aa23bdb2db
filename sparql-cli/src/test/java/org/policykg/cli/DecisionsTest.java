package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decided in a sheet, and what {@code build --decisions} makes of it. */
class DecisionsTest {
  private static final String HEADER = "fact,decision,rightCounty,rightKind,rightName,rightValue\n";

  @TempDir Path folder;

  private Path text;
  private Path graph;
  private Path sheet;

  @BeforeEach
  void buildOnce() {
    text = Sample.text(folder.resolve("x.txt"), "全区坚持“双招双引”，突出“招大引强”。上半年规上工业增加值增长28.8%。\n");
    graph = folder.resolve("x.ttl");
    sheet = folder.resolve("sheet.csv");
    Run.of("build", text, "--place", "330603", "-o", graph, "-q").done();
  }

  private List<String> ask(String query) {
    List<String> lines = Run.of("query", graph, query, "--format", "csv").done().lines();
    return lines.subList(1, lines.size());
  }

  private String fact(String name) {
    return ask("SELECT ?f { ?f pol:initiative/skos:prefLabel '" + name + "'@zh }").get(0);
  }

  private String figure() {
    return ask("SELECT ?f { ?f a pol:Observation }").get(0);
  }

  private Run decide(String... rows) {
    Sample.text(sheet, HEADER + String.join("\n", rows) + "\n");
    return rebuild();
  }

  private Run rebuild() {
    Run run = Run.of("build", text, "--place", "330603", "--decisions", sheet, "-o", graph);
    if (run.code() == ExitCode.DONE) {
      Run.of("validate", graph).done();
    }
    return run;
  }

  @Test
  void theSheetOfAReviewChangesNothingUntilAPersonDecides() throws IOException {
    byte[] before = Files.readAllBytes(graph);
    Run.of("evaluate", graph, "--review", sheet, "--below", "1", "-q").done();
    rebuild().done();
    assertArrayEquals(before, Files.readAllBytes(graph));
  }

  @Test
  void wrongFactsAreLeftOut() {
    decide(fact("双招双引") + ",wrong,,,,").done();
    assertEquals(List.of("招大引强"), ask("SELECT ?n { ?i a pol:Initiative ; skos:prefLabel ?n }"));
  }

  @Test
  void rightFactsSayWhoDecided() {
    String fact = fact("双招双引");
    decide(fact + ",right,,,,").done();
    assertEquals(
        List.of(fact + ",right,2"),
        ask(
            "SELECT ?fact ?v ?r { ?f pol:evidence/pol:decision ?d . ?d pol:decided ?fact ;"
                + " pol:verdict ?v ; pol:row ?r }"));
  }

  @Test
  void correctedFactsTakeTheCorrection() {
    String fact = fact("招大引强");
    decide(fact + ",corrected,330602,mechanism,“招大引强”机制,").done();
    assertEquals(
        List.of("330602,招大引强机制,mechanism," + fact),
        ask(
            "SELECT ?c ?n ?k ?old { ?f pol:division/skos:notation ?c ; pol:kind/skos:notation ?k ;"
                + " pol:initiative/skos:prefLabel ?n ; pol:evidence/pol:decision/pol:decided ?old }"));
  }

  @Test
  void correctedFiguresTakeTheCorrection() {
    decide(figure() + ",corrected,,level,规上工业产值,30.5").done();
    assertEquals(
        List.of("规上工业产值,level,30.5"),
        ask("SELECT ?w ?m ?v { ?f pol:wording ?w ; pol:value ?v ; pol:measure/skos:notation ?m }"));
  }

  @Test
  void theSummaryCountsDecisions() {
    Run run =
        decide(fact("双招双引") + ",Right,,,,", fact("招大引强") + ",wrong,,,,", "http://a/b,wrong,,,,");
    assertTrue(
        run.err()
            .contains(
                "decisions: 1 right, 1 wrong and left out, 0 corrected, 1 about facts that are not"
                    + " here\n"),
        run.err());
  }

  @Test
  void sheetsOfSpreadsheetProgramsAreRead() throws IOException {
    String rows = HEADER.replace("\n", "\r\n") + fact("招大引强") + ",corrected,,,招大引强机制,\r\n";
    for (String encoding : List.of("GB18030", "UTF-8")) {
      String mark = encoding.equals("UTF-8") ? "\uFEFF" : "";
      Files.write(sheet, (mark + rows).getBytes(Charset.forName(encoding)));
      rebuild().done();
      assertEquals(
          List.of("招大引强机制"),
          ask(
              "SELECT ?n { ?f pol:kind/skos:notation 'slogan' ; pol:evidence/pol:decision ?d ; pol:initiative/skos:prefLabel ?n }"),
          encoding);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,maybe,,,,            | row 2: decision 'maybe' is unknown; one of right, wrong, corrected",
        "a,corrected,,,,        | row 2: is 'corrected', but rightCounty",
        "a,right,330602,,,      | row 2: has corrections, so its decision is 'corrected'",
        "a,corrected,330999,,,  | row 2: rightCounty '330999' is no code of GB/T 2260",
        "a,corrected,,,,much    | row 2: rightValue 'much' is no number",
        "SLOGAN,corrected,,town,, | row 2: rightKind 'town' is unknown; one of slogan, plan",
        "SLOGAN,corrected,,,,7  | row 2: rightValue is for metrics",
        "SLOGAN,corrected,,,“”, | row 2: rightName '“”' is no name"
      })
  void whatDoesNotFitIsRefusedByRow(String row, String words) {
    decide(row.replace("SLOGAN", fact("双招双引"))).refused(words);
  }

  @Test
  void aFactIsDecidedOnce() {
    decide("a,right,,,,", "a,wrong,,,,").refused("row 3: a is decided in a row before");
  }

  @Test
  void aSheetHasItsColumns() {
    Sample.text(sheet, "fact,verdict\n");
    rebuild().refused("sheet.csv: has no column decision");
    assertFalse(Files.exists(folder.resolve("none.csv")));
    Run.of("build", text, "--decisions", folder.resolve("none.csv"), "-o", graph)
        .refused("none.csv: no such file");
  }
}

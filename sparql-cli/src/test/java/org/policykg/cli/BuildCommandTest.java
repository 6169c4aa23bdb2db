package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
  private static final String TEXT = "柯桥区坚持“双招双引”，上半年规上工业增加值增长28.8%。\n";

  @TempDir Path folder;

  private Path text;
  private Path out;

  @BeforeEach
  void writeText() {
    text = Sample.text(folder.resolve("柯桥.txt"), TEXT);
    out = folder.resolve("out.ttl");
  }

  private List<String> documents() {
    String query =
        "SELECT ?name ?title ?date { ?d pol:fileName ?name ; dct:title ?title OPTIONAL { ?d dct:issued ?date } } ORDER BY ?name";
    List<String> lines = Run.of("query", out, query).done().lines();
    return lines.subList(1, lines.size());
  }

  @Test
  void theSummaryTellsWhatWasFoundAndWhatToTryNext() {
    Run run = Run.of("build", text, "--date", "2022-07-29", "-o", out).done();
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(out + ": "), run.err());
    assertTrue(run.err().contains(" triples from 1 document\n"), run.err());
    assertTrue(run.err().contains("  1 slogan and 0 programs, named 1 time\n"), run.err());
    assertTrue(run.err().contains("  policykg explain " + out + " 双招双引\n"), run.err());
  }

  @Test
  void quietSaysNothing() {
    assertEquals(new Run(0, "", ""), Run.of("build", text, "-o", out, "--quiet"));
    assertEquals(new Run(0, "", ""), Run.of("-q", "build", text, "-o", out));
  }

  @Test
  void progressIsForTerminalsOnly() {
    assertTrue(
        Run.onTerminal(Map.of(), "build", text, "-o", out).err().contains("reading: 1 done"));
    assertFalse(Run.onTerminal(Map.of(), "build", text, "-o", out, "-q").err().contains("reading"));
    assertFalse(Run.of("build", text, "-o", out).err().contains("reading"));
  }

  @Test
  void standardInputIsADocument() {
    Run.reading(TEXT, "build", "-", "--title", "发言", "--date", "2022-07-29", "-o", out).done();
    assertEquals(List.of("stdin,发言,2022-07-29"), documents());
  }

  @Test
  void jsonLinesAreDocuments() {
    Path records =
        Sample.text(
            folder.resolve("news.jsonl"),
            """
            {"id": "n1", "title": "一", "date": "2022-07-01", "text": "柯桥区“双招双引”。"}
            {"id": "n2", "title": "二", "date": "2022-07-02", "text": "开化县“双招双引”。"}
            """);
    Run.of("build", records, "-o", out, "-q").done();
    assertEquals(List.of("n1,一,2022-07-01", "n2,二,2022-07-02"), documents());
  }

  @Test
  void theEncodingMayBeNamed() throws IOException {
    Files.write(text, TEXT.getBytes(Charset.forName("GBK")));
    Run.of("build", text, "--encoding", "GB18030", "-o", out, "-q").done();
    assertTrue(Run.of("explain", out, "双招双引").done().out().contains("柯桥区坚持“【双招双引】”"));
  }

  @Test
  void aTableGivesDates() {
    Path dates =
        Sample.text(
            folder.resolve("dates.tsv"), "file\ttitle\tdate\tplace\n柯桥.txt\t发言\t2022-07-29\t\n");
    Run.of("build", text, "--dates", dates, "-o", out, "-q").done();
    assertEquals(List.of("柯桥.txt,发言,2022-07-29"), documents());
  }

  @Test
  void oneTextIsTakenOnceUnderItsFirstName() throws IOException {
    Files.write(folder.resolve("a copy.txt"), TEXT.getBytes(Charset.forName("GB18030")));
    Run run = Run.of("build", folder, "-o", out, "-q").done();
    assertEquals("policykg: 柯桥.txt has the same text as a copy.txt and is left out\n", run.err());
    assertEquals(1, documents().size());
  }

  @Test
  void aTextThatSaysNothingGivesAValidGraph() {
    Path dull = Sample.text(folder.resolve("dull.txt"), "今天天气很好。\n");
    Run run = Run.of("build", dull, "-o", out).done();
    assertTrue(run.err().contains("0 slogans and 0 programs"), run.err());
    Run.of("validate", out).done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.nt", "x.nq", "x.trig", "x.jsonld", "x.rdf", "x.ttl.gz"})
  void everySyntaxHoldsTheSameGraph(String name) throws IOException {
    Path other = folder.resolve(name);
    Path back = folder.resolve("back.ttl");
    Run.of("build", text, "-o", out, "-q").done();
    Run.of("build", text, "-o", other, "-q").done();
    Run.of("export", other, "-o", back, "-q").done();
    assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(back));
  }

  @Test
  void aStoreTakesThePlaceOfAnOlderOne() throws IOException {
    Path store = folder.resolve("store");
    Run.of("build", text, "--store", store, "-q").done();
    Path other = Sample.text(folder.resolve("other.txt"), "开化县“山海联盟”。");
    Run.of("build", other, "--store", store, "-q").done();
    assertEquals(
        "name\nother.txt\n",
        Run.of("query", store, "SELECT ?name { ?d pol:fileName ?name }").done().out());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.filter(file -> file.getFileName().toString().startsWith(".")).count());
    }
  }

  @Test
  void theBaseIsTheUsers() {
    Run.of("build", text, "--base", "https://example.org/kg/", "-o", out, "-q").done();
    assertEquals(
        "d\nhttps://example.org/kg/division/330603\n",
        Run.of("query", out, "SELECT ?d { ?d pol:adopts ?i }").done().out());
  }

  @Test
  void aBuildLeavesNothingButItsTarget() throws IOException {
    Run.of("build", text, "-o", out, "-q").done();
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
    assertTrue(Files.readString(out, UTF_8).endsWith(" .\n"));
  }
}

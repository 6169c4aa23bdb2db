package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Adoption;
import org.policykg.model.Division;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Span;
import org.policykg.output.Destination;
import org.policykg.reference.Divisions;

/** What {@code overlap --html} and {@code --svg} write. */
class OverlapReportTest {
  @TempDir Path folder;

  private Path graph = Path.of("");
  private Path page = Path.of("");

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
    page = folder.resolve("report.html");
  }

  private static JsonNode study(Path page) throws IOException {
    Matcher study =
        Pattern.compile("<script type=\"application/json\" id=\"study\">(.*?)</script>")
            .matcher(Files.readString(page, UTF_8));
    assertTrue(study.find());
    return new ObjectMapper().readTree(study.group(1));
  }

  private JsonNode study(Object... options) throws IOException {
    Object[] arguments = new Object[options.length + 5];
    System.arraycopy(
        new Object[] {"overlap", graph, "--html", page, "--quiet"}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    assertEquals("", Run.of(arguments).done().out());
    return study(page);
  }

  @Test
  void whatWasReadStandsInTheHead() throws IOException {
    JsonNode head = study().path("head");
    assertEquals("sample.ttl", head.path("graph").asText());
    assertEquals("exact", head.path("level").asText());
    assertEquals(2, head.path("read").asInt());
    assertEquals(1, head.path("documents").asInt());
    assertEquals(200, head.path("characters").asInt());
    assertEquals("2022-07-29", head.path("first").asText());
    assertEquals(1, head.path("shared").asInt());
  }

  @Test
  void aCellHasItsSentence() throws IOException {
    JsonNode quotation = study().at("/adoptions/0/quotations/0");
    assertEquals("全力抓好“", quotation.path("before").asText());
    assertEquals("双招双引", quotation.path("name").asText());
    assertEquals("激发新动能", quotation.path("section").asText());
    assertEquals(12, quotation.path("begin").asInt());
  }

  @Test
  void whoIsOnlyAnnouncedIsNotKnown() throws IOException {
    JsonNode counties = study().path("counties");
    JsonNode last = counties.path(counties.size() - 1);
    assertEquals("东阳市", last.path("name").asText());
    assertEquals(0, last.path("documents").asInt());
    assertTrue(last.path("distinctiveness").isNull());
  }

  @Test
  void measuresAreThoseOfTheTable() throws IOException {
    JsonNode pair = study("--draws", 0).at("/pairs/0");
    List<String> lines =
        Run.of("overlap", graph, "--draws", 0, "--format", "tsv", "--quiet").done().lines();
    List<String> names = List.of(lines.get(0).split("\t", -1));
    List<String> row = List.of(lines.get(1).split("\t", -1));
    for (String measure : List.of("jaccard", "overlap", "pDegree", "qHypergeometric")) {
      double shown = Double.parseDouble(row.get(names.indexOf(measure)));
      assertEquals(shown, pair.path(measure).asDouble(), 0.0005, measure);
    }
    assertTrue(pair.path("pDegree").isNumber());
  }

  @Test
  void filtersAreSaid() throws IOException {
    JsonNode head = study("--type", "slogan", "--min-support", 2).path("head");
    assertEquals("[\"--type slogan\",\"--min-support 2\"]", head.path("filters").toString());
  }

  @Test
  void everyLevelHasItsPage() throws IOException {
    for (String level : new String[] {"variant", "origin", "theme", "partner", "indicator"}) {
      assertEquals(level, study("--level", level).at("/head/level").asText());
    }
  }

  @Test
  void theSameGraphIsTheSameBytesWhereverItLies() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path copy = Files.copy(graph, elsewhere.resolve("sample.ttl"));
    Path other = elsewhere.resolve("other.html");
    Run.of("overlap", graph, "--html", page, "--svg", folder.resolve("a.svg")).done();
    Run.of("overlap", copy, "--html", other, "--svg", folder.resolve("b.svg")).done();
    assertEquals(-1, Files.mismatch(page, other));
    assertEquals(-1, Files.mismatch(folder.resolve("a.svg"), folder.resolve("b.svg")));
  }

  @Test
  void aStoreGivesTheSamePage() throws IOException {
    Path store = Sample.store(folder.resolve("store"));
    Path other = folder.resolve("other.html");
    Run.of("overlap", store, "--html", other, "--quiet").done();
    JsonNode expected = study();
    assertEquals(expected.path("adoptions"), study(other).path("adoptions"));
    assertEquals(expected.path("pairs"), study(other).path("pairs"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefusedBeforeAnyWork() {
    Run.of("overlap", graph, "--html", folder.resolve("none/report.html"))
        .refused("none/report.html", "there is no folder");
    Run.of("overlap", folder.resolve("missing.ttl"), "--svg", folder.resolve("none/x.svg"))
        .refused("there is no folder");
    assertFalse(Files.exists(page));
  }

  /** 70 counties that all name the same 90 initiatives in one document. */
  private static Path manyNames(Path file) {
    List<String> counties =
        Divisions.standard().all().stream()
            .filter(division -> division.level() == Division.Level.COUNTY)
            .map(Division::code)
            .limit(70)
            .toList();
    List<Adoption> adoptions = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < counties.size(); i++) {
      Span section = new Span(i * 1000, i * 1000 + 1000);
      sections.add(new Section(section, counties.get(i), Optional.empty(), Optional.empty()));
      for (int j = 0; j < 90; j++) {
        Span span = new Span(i * 1000 + j * 10, i * 1000 + j * 10 + 4);
        Evidence evidence =
            new Evidence(span, "举措举措", "", "", Optional.of(section), "test.rule", BigDecimal.ONE);
        adoptions.add(
            new Adoption(
                counties.get(i),
                Initiative.of("第" + j + "举措"),
                InitiativeKind.SLOGAN,
                new TreeSet<>(),
                Optional.empty(),
                evidence));
      }
    }
    Document document =
        new Document(
            "many.txt",
            "many",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "cd".repeat(32),
            70_000);
    Reading reading =
        new Reading(document, sections, adoptions, List.of(), new TreeSet<>(), List.of());
    Destination.file(file).write(new Facts(Iris.standard()).graph(List.of(reading)));
    return file;
  }

  @Test
  void aLargeStudyIsCutAndSaysSo() throws IOException {
    graph = manyNames(folder.resolve("many.nt"));
    JsonNode study = study("--draws", 0, "--svg", folder.resolve("figure.svg"));
    assertEquals(60, study.path("counties").size());
    assertEquals(80, study.path("items").size());
    assertEquals(300, study.path("pairs").size());
    assertEquals(10, study.at("/leftOut/counties").asInt());
    assertEquals(10, study.at("/leftOut/items").asInt());
    assertEquals(70 * 69 / 2 - 300, study.at("/leftOut/pairs").asInt());
    assertEquals(70, study.at("/head/counties").asInt());
    assertTrue(
        Sample.read(folder.resolve("figure.svg"))
            .contains("Left out: 50 less shared initiatives, 30 counties"));
  }
}

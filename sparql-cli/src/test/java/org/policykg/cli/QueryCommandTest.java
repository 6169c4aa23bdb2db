package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.query.ShippedQueries;
import org.policykg.query.ShippedQuery;
import org.policykg.query.ValueType;

class QueryCommandTest {
  @TempDir static Path folder;

  static Path graph;

  @BeforeAll
  static void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private static List<String> answer(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("query", graph));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray()).done().lines();
  }

  @Test
  void everyShippedQueryAnswersWithItsColumns() {
    for (ShippedQuery query : ShippedQueries.all()) {
      List<Object> arguments = new ArrayList<>(List.of(query.name()));
      for (ShippedQuery.Parameter parameter : query.parameters()) {
        String value = parameter.type() == ValueType.DIVISION ? "开化" : "双招双引";
        arguments.addAll(List.of("-v", parameter.name() + "=" + value));
      }
      String header =
          String.join(",", query.columns().stream().map(ShippedQuery.Column::name).toList());
      assertEquals(header, answer(arguments.toArray()).get(0), query.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"330603", "柯桥区", "柯桥"})
  void countyIsGivenByCodeOrName(String county) {
    List<String> lines = answer("initiatives-of", "-v", "county=" + county);
    assertEquals(2, lines.size(), lines::toString);
    String expected = "330603,柯桥区,双招双引,slogan,,speeches.txt,12,16,全力抓好“双招双引”。,0.9,";
    assertTrue(lines.get(1).startsWith(expected), lines.get(1));
  }

  @Test
  void countiesOfAnInitiativeAreListedByCode() {
    List<String> lines = answer("counties-of", "-v", "name=双招双引");
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("双招双引,330603,柯桥区,slogan,2022-07-29"));
    assertTrue(lines.get(2).startsWith("双招双引,330824,开化县,slogan,2022-07-29"));
  }

  @Test
  void sharedInitiativesNameTheirCounties() {
    assertEquals(
        List.of(
            "initiative,counties,countyNames,node",
            "双招双引,2,柯桥区、开化县,https://w3id.org/policykg/id/initiative/双招双引"),
        answer("shared-initiatives"));
  }

  @Test
  void aPairIsListedOnce() {
    assertEquals(
        List.of(
            "county,countyName,other,otherName,shared,initiatives", "330603,柯桥区,330824,开化县,1,双招双引"),
        answer("county-pairs"));
  }

  @Test
  void metricsHaveTheirPeriod() {
    String line = answer("metrics-of", "-v", "county=柯桥").get(1);
    String expected = "330603,柯桥区,规上工业增加值,growth,28.8,%,eq,2022-01-01,2022-06-30,,speeches.txt";
    assertTrue(line.startsWith(expected), line);
  }

  @Test
  void indicatorIsFoundByTheTextsWords() {
    String line = answer("indicator", "-v", "name=规上工业增加值").get(1);
    assertTrue(line.contains(",规上工业增加值,growth,330603,柯桥区,28.8,%,eq,"), line);
  }

  @Test
  void partnersStandOneInARow() {
    List<String> lines = answer("partners", "-v", "county=开化");
    assertTrue(lines.get(1).startsWith("330824,开化县,山海联盟,330102,上城区,"), lines::toString);
    assertTrue(lines.get(2).startsWith("330824,开化县,山海联盟,330483,桐乡市,"), lines::toString);
  }

  @Test
  void coverageShowsTheSilentCounty() {
    assertEquals(
        List.of(
            "document,county,countyName,announced,sections,initiatives,metrics",
            "speeches.txt,330603,柯桥区,true,1,1,1",
            "speeches.txt,330783,东阳市,true,0,0,0",
            "speeches.txt,330824,开化县,true,1,2,0"),
        answer("coverage"));
  }

  @Test
  void officialsHavePosts() {
    String line = answer("officials").get(1);
    String expected = "330603,柯桥区,陈豪,区委书记,330603,柯桥区,2022-07-29,speeches.txt";
    assertTrue(line.startsWith(expected), line);
  }

  @Test
  void aValueIsNeverText() {
    String hostile = "' } ; DROP ALL #";
    assertEquals(1, answer("counties-of", "-v", "name=" + hostile).size());
    assertEquals(
        List.of("x", "[" + hostile + "]"),
        answer("SELECT (CONCAT('[', ?y, ']') AS ?x) {}", "-v", "y=" + hostile));
  }

  @Test
  void aValueOfAnOwnQueryMayBeATerm() {
    assertEquals(
        List.of("n", "2"),
        answer(
            "SELECT (COUNT(*) AS ?n) { ?division pol:adopts ?i }",
            "-v",
            "i=<https://w3id.org/policykg/id/initiative/双招双引>"));
  }

  @Test
  void askSaysTrueOrFalse() {
    assertEquals(List.of("true"), answer("ASK { ?x a pol:Adoption }"));
  }

  @Test
  void constructGivesTurtle() {
    String out = String.join("\n", answer("CONSTRUCT WHERE { ?x a pol:Program }"));
    assertTrue(out.contains("initiative:山海联盟 a pol:Program ."), out);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, 'n\n3\n'",
    "tsv, '?n\n3\n'",
    "markdown, '| n |\n| --- |\n| 3 |\n'",
    "table, 'n\n-\n3\n'"
  })
  void rowsComeInTheFormatAskedFor(String format, String expected) {
    String query = "SELECT (COUNT(*) AS ?n) { ?x a pol:Adoption }";
    assertEquals(expected, Run.of("query", graph, query, "-f", format).done().out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void standardFormatsHoldTheHan(String format) {
    String out = Run.of("query", graph, "shared-initiatives", "-f", format).done().out();
    assertTrue(out.contains("双招双引"), out);
  }

  @Test
  void aTerminalGetsATable() {
    Run run =
        Run.onTerminal(
            Map.of("COLUMNS", "60"), "query", graph, "initiatives-of", "-v", "county=柯桥");
    assertTrue(run.done().lines().get(1).startsWith("---"), run.out());
  }

  @Test
  void theListShowsWhatAQueryNeeds() {
    String out = Run.of("query", "--list").done().out();
    assertTrue(out.contains("initiatives-of: Initiatives of a county\n"), out);
    assertTrue(out.contains("  -v county=...: the county's code or name\n"), out);
  }

  @Test
  void storeAnswersAsAFileDoes() {
    Path store = Sample.store(folder.resolve("store"));
    assertEquals(
        Run.of("query", graph, "coverage").done().out(),
        Run.of("query", store, "coverage").done().out());
  }

  @Test
  void severalFilesAreOneGraph() {
    Path other = Sample.text(folder.resolve("other.nt"), "<http://a/b> <http://a/c> \"d\" .\n");
    String query =
        "SELECT ?d (COUNT(*) AS ?n) { <http://a/b> ?p ?d . ?x a pol:Adoption } GROUP BY ?d";
    assertEquals("d,n\nd,3\n", Run.of("query", graph, "-g", other, query).done().out());
  }

  @Test
  void anUpdateChangesAStoreThatMayBeChanged() {
    Path store = Sample.store(folder.resolve("changing"));
    String update = "INSERT DATA { <http://a/b> <http://a/c> 1 }";
    Run.of("query", store, update).refused("--allow-update");
    Run.of("query", graph, update, "--allow-update").refused("only a store");
    Run.of("query", store, "LOAD <file:///etc/passwd>", "--allow-update").refused("--allow-remote");
    Run.of("query", store, update, "--allow-update").done();
    String query = "SELECT ?n { <http://a/b> ?p ?n }";
    assertEquals("n\n1\n", Run.of("query", store, query).done().out());
  }

  @Test
  void fromReadsAnotherFileWhenItMay() {
    Path other = Sample.text(folder.resolve("from.nt"), "<http://a/b> <http://a/c> \"d\" .\n");
    String query = "SELECT ?o FROM <" + other.toUri() + "> { ?s ?p ?o }";
    Run.of("query", graph, query).refused("--allow-remote");
    assertEquals("o\nd\n", Run.of("query", graph, query, "--allow-remote").done().out());
  }
}

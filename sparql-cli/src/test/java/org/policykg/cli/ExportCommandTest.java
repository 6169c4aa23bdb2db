package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  /** Exits with 0 where two files hold the same triples. */
  static final String SAME_TRIPLES =
      """
      import rdflib, rdflib.util, sys
      def triples(file, format):
          data = rdflib.ConjunctiveGraph()
          data.parse(file, format=format)
          return {quad[:3] for quad in data.quads()}
      guessed = rdflib.util.guess_format(sys.argv[1])
      sys.exit(triples(sys.argv[1], guessed) != triples(sys.argv[2], sys.argv[3]))
      """;

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private Path export(String name) {
    Path file = folder.resolve(name);
    Run.of("export", graph, "-o", file, "-q").done();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdf", "ttl.gz", "jsonld.gz"})
  void everySyntaxHoldsTheSameTriples(String ending) {
    Graph before = RDFDataMgr.loadGraph(graph.toString());
    Graph after = RDFDataMgr.loadGraph(export("x." + ending).toString());
    assertTrue(before.isIsomorphicWith(after), ending);
  }

  @ParameterizedTest
  @CsvSource({"ttl, turtle", "nt, nt", "nq, nquads", "trig, trig", "rdf, xml"})
  void rdflibReadsTheSameTriples(String ending, String format) {
    Python.run("rdflib", SAME_TRIPLES, export("base.nt"), export("x." + ending), format);
  }

  @Test
  void whatIsWrittenTwiceIsTheSame() throws IOException {
    Path again = folder.resolve("again.ttl");
    Run.of("export", export("x.jsonld"), "-o", again, "-q").done();
    assertArrayEquals(Files.readAllBytes(graph), Files.readAllBytes(again));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents   | document,title,date,publisher,sha256,characters,textFile,textSha256",
        "sections    | document,county,title,speaker,posts,begin,end",
        "divisions   | code,name,level,parent",
        "initiatives | document,county,name,type,programKind,themes,partners,origin,begin,end,"
            + "sentence,confidence,iri",
        "metrics     | document,county,indicator,measure,value,unit,bound,periodStart,periodEnd,"
            + "scope,begin,end,sentence,confidence,iri"
      })
  void tablesHaveTheColumnsOfTheDesign(String table, String header) throws IOException {
    assertEquals(header, table(graph, table).get(0));
  }

  @Test
  void sectionsHoldSpeakerAndPosts() throws IOException {
    assertEquals(
        List.of("speeches.txt,330603,激发新动能,陈豪,区委书记@330603,0,100", "speeches.txt,330824,,,,100,200"),
        rows("sections"));
  }

  @Test
  void initiativesStandOnceForEachCounty() throws IOException {
    String node = "https://w3id.org/policykg/id/adoption/abababababababab/";
    assertEquals(
        List.of(
            "speeches.txt,330603,双招双引,slogan,,,,,12,16,全力抓好“双招双引”。,0.9," + node + "330603/双招双引",
            "speeches.txt,330824,双招双引,slogan,,,,,112,116,全力抓好“双招双引”。,0.9," + node + "330824/双招双引",
            "speeches.txt,330824,山海联盟,program,alliance,,330102;330483,,130,134,全力抓好“山海联盟”。,0.9,"
                + node
                + "330824/山海联盟"),
        rows("initiatives"));
  }

  @Test
  void metricsHoldValueAndPeriod() throws IOException {
    String row = rows("metrics").get(0);
    String expected =
        "speeches.txt,330603,规上工业增加值,growth,28.8,%,eq,2022-01-01,2022-06-30,,40,47,"
            + "全力抓好“增长28.8%”。,0.9,";
    assertTrue(row.startsWith(expected), row);
  }

  @Test
  void divisionsHaveTheirParent() throws IOException {
    assertTrue(rows("divisions").contains("330603,柯桥区,county,330600"));
  }

  @Test
  void aStoreGivesTheSameTables() throws IOException {
    Path store = Sample.store(folder.resolve("store"));
    for (String name : List.of("documents", "sections", "divisions", "initiatives", "metrics")) {
      assertEquals(table(graph, name), table(store, name), name);
    }
  }

  private List<String> table(Path source, String table) throws IOException {
    Path tables = folder.resolve("tables of " + source.getFileName());
    Run.of("export", source, "--format", "csv", "-o", tables).done();
    return Files.readAllLines(tables.resolve(table + ".csv"));
  }

  private List<String> rows(String table) throws IOException {
    List<String> lines = table(graph, table);
    return lines.subList(1, lines.size());
  }
}

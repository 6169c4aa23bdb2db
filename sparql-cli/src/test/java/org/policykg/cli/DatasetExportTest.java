package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Named graphs for documents, and the description of a dataset. */
class DatasetExportTest {
  private static final String DOCUMENT = "https://w3id.org/policykg/id/document/abababababababab";

  /** Exits with 0 where the triples of a file, whatever their graphs, are those of another. */
  private static final String SAME_TRIPLES =
      """
      import rdflib, sys
      def read(path, format):
          data = rdflib.ConjunctiveGraph()
          data.parse(path, format=format)
          return data
      data = read(sys.argv[2], sys.argv[3])
      assert {q[:3] for q in data.quads()} == {q[:3] for q in read(sys.argv[1], 'nt').quads()}
      names = {str(g.identifier) for g in data.contexts() if len(g) and isinstance(g.identifier, rdflib.URIRef)}
      print(*sorted(names))
      """;

  private static final String VOID =
      "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#>"
          + " PREFIX spdx: <http://spdx.org/rdf/terms#> ";

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.nt"));
  }

  private Path cut(String name) {
    Path file = folder.resolve(name);
    Run.of("export", graph, "--graph-per-document", "-o", file, "-q").done();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.nq", "x.trig", "x.trig.gz"})
  void jenaReadsAGraphForEachDocument(String name) {
    Dataset data = RDFDataMgr.loadDataset(cut(name).toString());
    assertTrue(data.getDefaultModel().isEmpty());
    assertTrue(
        data.getNamedModel(DOCUMENT).isIsomorphicWith(RDFDataMgr.loadModel(graph.toString())));
  }

  @ParameterizedTest
  @CsvSource({"x.nq, nquads", "x.trig, trig"})
  void rdflibReadsAGraphForEachDocument(String name, String format) {
    assertEquals(DOCUMENT + "\n", Python.run("rdflib", SAME_TRIPLES, graph, cut(name), format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.nq", "x.trig"})
  void suchAFileAnswersAsOneWithout(String name) throws IOException {
    Path file = cut(name);
    for (Object[] query : new Object[][] {{"coverage"}, {"initiatives-of", "-v", "county=开化"}}) {
      assertEquals(asked(graph, query), asked(file, query));
    }
    Run.of("export", file, "-o", folder.resolve("again.nt"), "-q").done();
    assertArrayEquals(
        Files.readAllBytes(graph), Files.readAllBytes(folder.resolve("again.nt")), name);
    assertEquals(
        Run.of("overlap", graph, "-f", "csv").done().out(),
        Run.of("overlap", file, "-f", "csv").done().out());
  }

  private static String asked(Path file, Object... query) {
    List<Object> line = new ArrayList<>(List.of("query", file));
    line.addAll(List.of(query));
    return Run.of(line.toArray()).done().out();
  }

  @Test
  void syntaxesWithoutNamedGraphsAreRefused() {
    Run.of("export", graph, "--graph-per-document", "-o", folder.resolve("x.ttl"))
        .refused("--graph-per-document", "nq and trig");
    Run.of("export", graph, "--graph-per-document", "-f", "csv", "-o", folder.resolve("x"))
        .refused("--graph-per-document", "nq and trig");
  }

  private Path described() {
    Path file = folder.resolve("tables/void.ttl");
    Run.of(
            "export",
            graph,
            "--format",
            "csv",
            "-o",
            folder.resolve("tables"),
            "--describe",
            file,
            "--license",
            "https://creativecommons.org/licenses/by/4.0/",
            "-q")
        .done();
    return file;
  }

  private static List<String> ask(Path file, String query) {
    return Run.of("query", file, VOID + query, "-f", "csv").done().lines();
  }

  @Test
  void theDescriptionCountsWhatTheGraphHolds() {
    Path file = described();
    String counts =
        "SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?p) AS"
            + " ?properties) (COUNT(DISTINCT ?o) AS ?objects) { ?s ?p ?o }";
    assertEquals(
        ask(graph, counts),
        ask(
            file,
            "SELECT ?triples ?subjects ?properties ?objects { ?d a dcat:Dataset ; void:triples"
                + " ?triples ; void:distinctSubjects ?subjects ; void:properties ?properties ;"
                + " void:distinctObjects ?objects }"));
    assertEquals(
        ask(
            graph,
            "SELECT ?class (COUNT(?s) AS ?entities) { ?s a ?class } GROUP BY ?class ORDER BY"
                + " ?class"),
        ask(
            file,
            "SELECT ?class ?entities { ?d void:classPartition ?p . ?p void:class ?class ;"
                + " void:entities ?entities } ORDER BY ?class"));
    assertEquals(
        ask(
            graph,
            "SELECT ?property (COUNT(*) AS ?triples) { ?s ?property ?o } GROUP BY ?property ORDER BY"
                + " ?property"),
        ask(
            file,
            "SELECT ?property ?triples { ?d void:propertyPartition ?p . ?p void:property ?property"
                + " ; void:triples ?triples } ORDER BY ?property"));
  }

  @Test
  void theDescriptionNamesSourcesDaysLicenceAndFiles() throws IOException {
    Path file = described();
    assertEquals(
        List.of(
            "source,from,to,licence",
            DOCUMENT + ",2022-07-29,2022-07-29,https://creativecommons.org/licenses/by/4.0/"),
        ask(
            file,
            "SELECT ?source ?from ?to ?licence { ?d dct:source ?source ; dct:temporal ?t ;"
                + " dct:license ?licence . ?t dcat:startDate ?from ; dcat:endDate ?to }"));
    List<String> files =
        ask(
            file,
            "SELECT ?name ?bytes { ?d dcat:distribution ?f . ?f dct:title ?name ; dcat:byteSize"
                + " ?bytes } ORDER BY ?name");
    assertEquals(9, files.size(), files::toString);
    long size = Files.size(folder.resolve("tables/metrics.csv"));
    assertTrue(files.contains("metrics.csv," + size), files::toString);
  }

  @Test
  void theDescriptionIsTheSameEveryTime() throws IOException {
    byte[] once = Files.readAllBytes(described());
    graph = Sample.graph(folder.resolve("sample.jsonld"));
    assertArrayEquals(once, Files.readAllBytes(described()));
  }

  @Test
  void rdflibReadsTheDescription() {
    String program = "import rdflib, sys; print(len(rdflib.Graph().parse(sys.argv[1])) > 100)";
    assertEquals("True\n", Python.run("rdflib", program, described()));
  }

  @Test
  void aLicenceIsAnAddress() {
    Run.of("export", graph, "-f", "csv", "-o", folder.resolve("t"), "--license", "CC BY")
        .refused("--license CC BY");
    Run.of("export", graph, "-o", folder.resolve("x.ttl"), "--license", "http://x/")
        .refused("--license");
  }
}

package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RDF files become a store. */
class StoreExportTest {
  @TempDir Path folder;
  private Path texts;
  private Path store;

  @BeforeEach
  void writeTexts() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    store = folder.resolve("graph");
    Sample.text(texts.resolve("a.txt"), "柯桥区实施八大攻坚行动，上半年固定资产投资增长8.5%。\n");
    Sample.text(texts.resolve("b.txt"), "开化县开展8大攻坚行动，一般公共预算收入达到12.3亿元。\n");
  }

  private Path built(String name, Object... more) {
    Path out = folder.resolve(name);
    String to = name.contains(".") ? "-o" : "--store";
    Run.of(
            Stream.concat(
                    Stream.of("build", texts, "--date", "2022-07-29", "-q", to, out),
                    Stream.of(more))
                .toArray())
        .done();
    return out;
  }

  private Set<String> triples(Path graph) throws IOException {
    Path out = folder.resolve("triples.nt");
    Run.of("export", graph, "-q", "-o", out).done();
    return new TreeSet<>(Files.readAllLines(out));
  }

  /** All but what a store remembers of its making. */
  private static Set<Quad> quads(Path store) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.toString());
    try {
      return Txn.calculateRead(
          data,
          () ->
              Iter.toSet(
                  Iter.filter(
                      data.find(),
                      quad ->
                          !quad.getPredicate()
                              .getURI()
                              .startsWith("https://w3id.org/policykg/store#"))));
    } finally {
      TDBInternal.expel(data);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.ttl", "g.nt", "g.nt.gz", "g.jsonld", "g.rdf"})
  void aStoreHoldsWhatItsFileHolds(String name) throws IOException {
    Path file = built(name);
    Run done = Run.of("export", file, "--store", store).done();
    assertEquals(store + ": written", done.err().strip());
    assertEquals(triples(built("built")), triples(store));
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.nq", "g.nq.gz", "g.trig"})
  void namedGraphsLieAsBuildLaysThem(String name) {
    Path file = built(name, "--graph-per-document", "--base", "https://example.org/");
    Run.of("export", file, "--store", store).done();
    Path wanted = built("built", "--graph-per-document", "--base", "https://example.org/");
    assertEquals(quads(wanted), quads(store));
    Run shared =
        Run.of("query", store, "SELECT ?l { ?i a pol:Initiative ; skos:prefLabel ?l }").done();
    assertTrue(shared.out().contains("8大攻坚行动"), shared.out());
  }

  @Test
  void tablesSayTheSameOfAStoreAsOfAFile() throws IOException {
    Sample.text(texts.resolve("c.txt"), "2025年，绍兴市共有行政村1450个，城镇化率70.5%。\n");
    Path file = built("graph.ttl");
    Path made = built("graph");
    String values = "SELECT ?value (AVG(?value) AS ?mean) { ?o pol:value ?value } GROUP BY ?value";
    for (Object[] command :
        new Object[][] {
          {"explain", "行政村"}, {"query", values, "-f", "csv"}, {"query", values, "-f", "table"}
        }) {
      List<Object> asked = new ArrayList<>(List.of(command));
      asked.add(1, file);
      String answer = Run.of(asked.toArray()).done().out();
      asked.set(1, made);
      assertEquals(answer, Run.of(asked.toArray()).done().out());
      assertTrue(answer.contains("1450") && !answer.contains("1450.0"), answer);
    }
    for (Path graph : List.of(file, made)) {
      Path out = folder.resolve(graph.getFileName() + "-csv");
      Run.of("export", graph, "--format", "csv", "-q", "-o", out).done();
    }
    assertEquals(
        Files.readString(folder.resolve("graph.ttl-csv/metrics.csv")),
        Files.readString(folder.resolve("graph-csv/metrics.csv")));
  }

  @Test
  void severalFilesAreReadTogether() throws IOException {
    Path one = folder.resolve("one.ttl");
    Path other = folder.resolve("other.nt");
    Run.of("build", texts.resolve("a.txt"), "-q", "-o", one).done();
    Run.of("build", texts.resolve("b.txt"), "-q", "-o", other).done();
    Run.of("export", one, "-g", other, "--store", store, "-q").done();
    Path both = folder.resolve("both.nt");
    Run.of("export", one, "-g", other, "-q", "-o", both).done();
    Path wanted = folder.resolve("wanted");
    Run.of("export", both, "--store", wanted, "-q").done();
    assertEquals(triples(wanted), triples(store));
  }

  @Test
  void anOlderStoreGivesWay() throws IOException {
    built("graph");
    Sample.text(texts.resolve("a.txt"), "柯桥区打造“浙里康养”品牌。\n");
    Path file = built("g.nt");
    Run.of("export", file, "--store", store, "-q").done();
    assertEquals(triples(built("built")), triples(store));
    assertTrue(Files.exists(store.resolve("Data-0002")));
  }

  @Test
  void aBrokenFileLeavesTheOlderStore() throws IOException {
    built("graph");
    Set<String> before = triples(store);
    Path broken = folder.resolve("broken.nt");
    Files.writeString(broken, "<https://example.org/s> <https://example.org/p> \"a");
    Run.of("export", broken, "--store", store).refused("broken.nt:1:");
    assertEquals(before, triples(store));
    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(
          List.of(), entries.filter(e -> e.getFileName().toString().startsWith(".")).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format nt | --format",
        "--describe void.ttl | --describe",
        "--network counties | --network",
        "--county 柯桥区 | what selects a part",
        "--dynamic | --dynamic",
        "--graph-per-document | --graph-per-document",
        "--bom | --bom",
      })
  void whatSaysNothingAboutAStoreIsRefused(String option, String named) {
    Path file = built("g.nt");
    Run.of(
            Stream.concat(Stream.of("export", file, "--store", store), Stream.of(option.split(" ")))
                .toArray())
        .refused(named);
    assertTrue(Files.notExists(store));
  }

  @Test
  void aStoreIsNoFile() {
    Path source = built("built");
    Run.of("export", source, "--store", store).refused("RDF files can be loaded");
  }
}

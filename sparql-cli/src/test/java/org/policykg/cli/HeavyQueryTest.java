package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would run for ever, or are too long or too deep to be understood. */
class HeavyQueryTest {
  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private Path file(String text) {
    return Sample.text(folder.resolve("q.rq"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?x) " + CROSS,
        "SELECT ?a " + CROSS + " ORDER BY ?o ?l",
        "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) " + CROSS,
        "SELECT ?a " + CROSS
      })
  void aQueryStopsWhenItsTimeIsUp(String query) {
    Run run = Run.of("query", graph, query, "--timeout", 1);
    assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
    assertTrue(run.err().startsWith("policykg: the query was stopped after 1 s"), run.err());
  }

  @Test
  void nestingHasAnEnd() {
    int depth = 50_000;
    String brackets = "(".repeat(depth) + "1" + ")".repeat(depth);
    Run.of("query", graph, file("SELECT * { FILTER " + brackets + " }"))
        .refused("q.rq: nested too deeply");
    Run.of("query", graph, file("SELECT * " + "{".repeat(depth) + "}".repeat(depth)))
        .refused("q.rq: nested too deeply");
    Run.of("query", graph, file("SELECT * { FILTER (" + "!".repeat(depth) + "true) }"))
        .refused("q.rq:");
  }

  @Test
  void manyUnionsHaveAnEnd() {
    String unions =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "{ ?s ?p ?o }")
            .collect(Collectors.joining(" UNION "));
    Run.of("query", graph, file("SELECT * { " + unions + " }")).refused("nested too deeply");
  }

  @Test
  void manyValuesAreFine() {
    String values = "1 ".repeat(100_000);
    String query = "SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values + "} }";
    assertEquals("n\n100000\n", Run.of("query", graph, file(query)).done().out());
  }

  @Test
  void longTextsAreRefusedAtOnce() {
    Run.of("query", graph, file("#" + "x".repeat(20_000_000) + "\nSELECT * { }"))
        .refused("q.rq: longer than 4,000,000 characters");
  }

  @Test
  void namesInHanAndAByteOrderMarkAreFine() {
    Path query = file("\uFEFFSELECT ?县 { VALUES ?县 { \"嘉善\" } }");
    assertEquals("县\n嘉善\n", Run.of("query", graph, query).done().out());
    Run.of("query", graph, file("SELECT * { \0 }")).refused("q.rq:1:12");
  }
}

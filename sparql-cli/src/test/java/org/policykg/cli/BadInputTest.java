package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a user gives: clear lines, exit code 2, no stack trace, the old target untouched. */
class BadInputTest {
  private static final String TEXT = "滨江区“双招双引”。";

  @TempDir Path folder;

  private Path old;

  @BeforeEach
  void writeOldTarget() {
    old = Sample.text(folder.resolve("old.ttl"), "# as it was\n");
  }

  private void refusedBuild(Path input, String... words) throws IOException {
    Run.of("build", input, "-o", old).refused(words);
    assertEquals("# as it was\n", Files.readString(old));
  }

  @Test
  void missingFile() throws IOException {
    refusedBuild(folder.resolve("missing.txt"), "missing.txt", "no such file");
  }

  @Test
  void folderWithoutTexts() throws IOException {
    refusedBuild(Files.createDirectory(folder.resolve("empty")), "empty", ".txt");
  }

  @Test
  void emptyFile() throws IOException {
    refusedBuild(Sample.text(folder.resolve("e.txt"), ""), "e.txt", "is empty");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] bytes = new byte[2000];
    new Random(1).nextBytes(bytes);
    refusedBuild(Files.write(folder.resolve("b.txt"), bytes), "b.txt");
  }

  @Test
  void unwritableTarget() {
    Path text = Sample.text(folder.resolve("a.txt"), TEXT);
    Run.of("build", text, "-o", folder.resolve("no/such/x.ttl")).refused("there is no folder");
    Run.of("build", text, "-o", folder).refused("no RDF by its name");
    Run.of("build", text, "--store", text).refused("is there already and no store");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build a.txt --stor x              | --store",
        "biuld a.txt                       | did you mean build?",
        "build a.txt                       | -o=OUT",
        "build a.txt -o x.ttl --date 2022  | 2022-07-29",
        "build a.txt -o x.ttl --threads 0  | --threads",
        "query                             | GRAPH",
        "query --lst                       | --list"
      })
  void wrongUsage(String line, String words) {
    Run.of((Object[]) line.split(" ")).refused(words, "--help");
  }

  @Test
  void wrongNames() {
    Path text = Sample.text(folder.resolve("a.txt"), TEXT);
    Run.of("build", text, "-o", folder.resolve("x.doc")).refused("x.doc", ".ttl");
    Run.of("build", text, "-o", old, "--base", "here").refused("--base", "here");
    Run.of("build", text, "-o", old, "--place", "柯桥").refused("--place", "six digits");
    Run.of("build", text, "-o", old, "--dates", "none.tsv").refused("none.tsv", "no such file");
  }

  @Test
  void oneBadDocumentIsSkippedAndCounted() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Sample.text(texts.resolve("good.txt"), TEXT);
    Sample.text(texts.resolve("empty.txt"), "");
    Run run = Run.of("build", texts, "-o", folder.resolve("new.ttl"));
    assertEquals(ExitCode.PARTIAL, run.code());
    assertTrue(run.err().startsWith("policykg: empty.txt is skipped: it is empty\n"), run.err());
    assertTrue(run.err().contains(" triples from 1 document\n"), run.err());
    assertTrue(run.err().contains("  1 input skipped, as said above\n"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.ttl    | <http://a/b> <http://a/c> ] .                 | x.ttl:1:27",
        "x.ttl    | <http://a/b> <c> <http://a/d> .               | x.ttl:1:14",
        "x.nt     | <http://a/b> <http://a/c> \"d                 | x.nt:1:",
        "x.rdf    | <rdf:RDF                                      | x.rdf",
        "x.jsonld | {\"@context\": \"http://127.0.0.1:9/\"}       | lies elsewhere",
        "x.foo    | a                                             | not an RDF file by its name"
      })
  void brokenGraph(String name, String text, String words) {
    Run.of("query", Sample.text(folder.resolve(name), text), "coverage").refused(name, words);
  }

  @Test
  void externalEntitiesAreNotRead() {
    String text =
        """
        <!DOCTYPE r [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a/">
        <rdf:Description rdf:about="http://a/b"><a:c>&x;</a:c></rdf:Description></rdf:RDF>
        """;
    Run.of("query", Sample.text(folder.resolve("x.rdf"), text), "coverage")
        .refused("x.rdf", "external entity");
  }

  @Test
  void wrongEncoding() throws IOException {
    Path text = Sample.text(folder.resolve("a.txt"), TEXT);
    Run.of("build", text, "-o", old, "--encoding", "US-ASCII")
        .refused("a.txt", "is not in US-ASCII");
    Run.of("build", text, "-o", old, "--encoding", "klingon").refused("--encoding", "klingon");
    assertEquals("# as it was\n", Files.readString(old));
  }

  @Test
  void deeplyNestedGraph() {
    String text = "<http://a/b> <http://a/c> " + "[ <http://a/c> ".repeat(50_000);
    Run.of("query", Sample.text(folder.resolve("deep.ttl"), text), "coverage").refused("deep.ttl");
  }

  @Test
  void missingGraph() {
    Run.of("query", folder.resolve("none.ttl"), "coverage").refused("none.ttl", "no such file");
    Run.of("query", old, "-g", "none.ttl", "coverage").refused("none.ttl", "no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT * { ?a ?b }            | query:1:18: '}' was not expected; expected",
        "SELECT * WHERE ?s ?p ?o }     | query:1:16: '?s' was not expected; expected {",
        "SELECT * { ?s ?p              | ends too early",
        "SELECT * { ?s foo:a ?o }      | query:1:15: Unresolved prefixed name: foo:a",
        "shared-initative              | did you mean shared-initiatives",
        "nonsense-of                   | policykg query --list",
        "none.rq                       | none.rq: no such file",
        "initiatives-of                | needs -v county=",
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }        | --allow-remote",
        "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }                    | --allow-remote",
        "ASK { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { } } }    | --allow-remote",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }                | --allow-remote",
        "SELECT * FROM NAMED <http://127.0.0.1:9/> { GRAPH ?g { } }     | --allow-remote",
        "SELECT (<java:java.lang.Runtime>() AS ?x) { }                  | --allow-java",
        "SELECT * { ?s <java:some.Class> ?o }                           | --allow-java",
        "SELECT ?s { ?s ?p ?o } ORDER BY <java:some.Class>(?o)          | --allow-java",
        "SELECT (SUM(<java:some.Class>(?o)) AS ?x) { ?s ?p ?o }         | --allow-java",
        "INSERT DATA { <http://a/b> <http://a/c> 1 }                    | --allow-update",
        "LOAD <file:///etc/passwd>                                      | --allow-update",
        "DROP ALL                                                       | --allow-update"
      })
  void refusedQuery(String query, String words) {
    Path graph = Sample.graph(folder.resolve("sample.ttl"));
    Run.of("query", graph, query).refused(words);
  }

  @Test
  void wrongValues() {
    Path graph = Sample.graph(folder.resolve("sample.ttl"));
    Run.of("query", graph, "initiatives-of", "-v", "county=朝阳区").refused("110105 北京市朝阳区");
    Run.of("query", graph, "initiatives-of", "-v", "county=999999").refused("999999");
    Run.of("query", graph, "initiatives-of", "-v", "place=柯桥").refused("it has county");
    Run.of("query", graph, "ASK { ?s ?p ?o }", "-v", "x=1").refused("no variable ?x");
    Run.of("query", graph, "ASK { ?s ?p ?o }", "-v", "s=<///>").refused("a relative IRI");
    Run.of("query", graph, "ASK { ?s ?p ?o }", "-v", "s=\"5\"^^a:%").refused("not an RDF term");
    Run.of("query", graph, "coverage", "-f", "pdf").refused("csv");
  }

  @Test
  void silentEndpoint() {
    Run.of("query", "http://127.0.0.1:9/sparql", "coverage").refused("does not answer");
  }
}

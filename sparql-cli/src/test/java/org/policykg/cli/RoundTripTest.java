package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that imitates every syntax stays a text in every syntax. */
class RoundTripTest {
  private static final List<String> SYNTAXES = List.of("ttl", "nq", "trig", "rdf", "jsonld");

  /** What imitates Turtle, SPARQL and HTML; far characters; marks that no eye sees. */
  private static final String NASTY =
      """
      柯桥区坚持“双招双引”，\\" . <http://x> <http://y> . } ; DROP ALL # </mark><script>alert(1)</script> ]]>。
      柯桥区推进“𠮷样大脑&amp;'''\"\"\"\\n”，实施“先手\u202E棋”　“百\u200B千万”行动，投资增长１０．５%，=1+1,\t@SUM。
      "甲“乙”丙"是柯桥区的口号。
      """;

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void build() {
    Path text = Sample.text(folder.resolve("=1+1,\"柯 桥#.txt"), NASTY);
    graph = folder.resolve("graph.nt");
    Run.of("build", text, "-o", graph, "-q").done();
  }

  private Path export(String ending) {
    Path file = folder.resolve("export." + ending);
    Run.of("export", graph, "-o", file, "-q").done();
    return file;
  }

  @Test
  void jenaReadsTheSameTriples() {
    for (String ending : SYNTAXES) {
      Path file = export(ending);
      assertTrue(
          RDFDataMgr.loadGraph(graph.toString())
              .isIsomorphicWith(RDFDataMgr.loadGraph(file.toString())),
          ending);
      assertEquals("no difference\n", Run.of("diff", graph, file).done().err(), ending);
    }
  }

  /**
   * But for N-Triples and N-Quads, where rdflib takes an escaped backslash before n for a break.
   */
  @Test
  void rdflibReadsTheSameTriples() {
    Path turtle = export("ttl");
    Python.run("rdflib", ExportCommandTest.SAME_TRIPLES, turtle, export("trig"), "trig");
    Python.run("rdflib", ExportCommandTest.SAME_TRIPLES, turtle, export("rdf"), "xml");
  }

  @Test
  void aGraphThatIsReadAsATextIsAText() {
    Path text = Sample.text(folder.resolve("graph.txt"), Sample.read(export("ttl")));
    Run.of("build", text, "-o", folder.resolve("again.nt"), "-q").done();
    Run.of("validate", folder.resolve("again.nt")).done();
  }
}

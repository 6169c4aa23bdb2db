package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.nt"));
  }

  /** The graph with other words in some lines. */
  private Path edited(String old, String now) {
    String text = Sample.read(graph);
    assertTrue(text.contains(old), () -> "no " + old + " in\n" + text);
    return Sample.text(folder.resolve("edited.nt"), text.replace(old, now));
  }

  /** The graph without the lines that contain some words. */
  private Path without(String words) {
    String rest =
        Sample.read(graph)
            .lines()
            .filter(line -> !line.contains(words))
            .collect(Collectors.joining("\n", "", "\n"));
    return Sample.text(folder.resolve("less.nt"), rest);
  }

  private static String words(Object... arguments) {
    return Run.onTerminal(Map.of("NO_COLOR", "1"), arguments).done().out();
  }

  @Test
  void aGraphIsTheSameInEverySyntaxAndInAStore() {
    for (String name : List.of("sample.ttl", "sample.rdf", "sample.jsonld", "sample.nt.gz")) {
      Run run = Run.of("diff", graph, Sample.graph(folder.resolve(name)), "--exit-code").done();
      assertEquals(1, run.lines().size(), run.out());
      assertEquals("no difference\n", run.err());
    }
    Path store = Sample.store(folder.resolve("store"));
    assertEquals("no difference\n", Run.of("diff", graph, store, "--exit-code").done().err());
    assertEquals("no difference\n", Run.of("diff", store, store, "--exit-code").done().err());
  }

  @Test
  void anotherFormOfANumberIsNoDifference() {
    Path other = edited("\"28.8\"^^", "\"28.800\"^^");
    assertEquals("no difference\n", Run.of("diff", graph, other).done().err());
  }

  @Test
  void anotherConfidenceIsNoDifference() {
    Path other = edited("\"0.9\"^^", "\"0.5\"^^");
    assertEquals("no difference\n", Run.of("diff", graph, other).done().err());
  }

  @Test
  void aFigureChanges() {
    Path other = edited("\"28.8\"^^", "\"31\"^^");
    Run run = Run.of("diff", graph, other).done();
    assertEquals(
        """
        change,what,document,county,name,measure,unit,bound,periodStart,periodEnd,scope,column,before,after
        changed,metric,speeches.txt,330603,规上工业增加值,growth,%,eq,2022-01-01,2022-06-30,,value,28.8,31
        """,
        run.out());
    assertEquals("1 metric changed\n", run.err());
    assertEquals(
        """
        Metrics
        ~ 柯桥区 (330603) 规上工业增加值 growth %, 2022-01-01/2022-06-30: value 28.8, now 31 - speeches.txt
        """,
        words("diff", graph, other, "-q"));
  }

  @Test
  void aKindAndPartnersChange() {
    Path other = edited("\"alliance\"", "\"brand\"");
    assertEquals(
        """
        Initiatives
        ~ 开化县 (330824) takes up 山海联盟: kind alliance, now brand - speeches.txt
        """,
        words("diff", graph, other, "-q"));
    Path less = without("ontology#partner> <https://w3id.org/policykg/id/division/330483>");
    assertEquals(
        """
        Initiatives
        ~ 开化县 (330824) takes up 山海联盟: partners 上城区 (330102)、桐乡市 (330483), now 上城区 (330102) - speeches.txt
        """,
        words("diff", graph, less, "-q"));
  }

  @Test
  void anInitiativeComesOrGoes() {
    Path less = without("/330603/双招双引>");
    assertEquals(
        "Initiatives\n+ 柯桥区 (330603) takes up 双招双引, slogan - speeches.txt\n",
        words("diff", less, graph, "-q"));
    assertEquals(
        "Initiatives\n- 柯桥区 (330603) no longer takes up 双招双引, slogan - speeches.txt\n",
        words("diff", graph, less, "-q"));
    assertEquals("1 initiative went\n", Run.of("diff", graph, less).done().err());
  }

  @Test
  void documentsComeGoAndChange() {
    Path one = Sample.text(folder.resolve("甲.txt"), "柯桥区坚持“双招双引”。\n");
    Path two = Sample.text(folder.resolve("乙.txt"), "滨江区坚持“双招双引”。\n");
    Path before = folder.resolve("before.nt");
    Path after = folder.resolve("after.nt");
    Run.of("build", one, "-o", before, "-q").done();
    Sample.text(one, "前言。\n柯桥区坚持“双招双引”。\n");
    Run.of("build", one, two, "-o", after, "-q").done();
    Run run = Run.of("diff", before, after, "--format", "text").done();
    String expected =
        """
        Documents
        \\+ 乙.txt
        ~ 甲.txt: sha256 [0-9a-f]{12}…, now [0-9a-f]{12}…(; title .*)?

        Initiatives
        \\+ 滨江区 \\(330108\\) takes up 双招双引, slogan - 乙.txt
        """;
    assertTrue(run.out().matches(expected), run.out());
    assertEquals("1 document came, 1 changed; 1 initiative came\n", run.err());
    assertEquals(
        "1 document went, 1 changed; 1 initiative went\n",
        Run.of("diff", after, before).done().err());
  }

  @Test
  void figuresOfOneKeyAreMatchedEqualOnesFirst() {
    Path text = Sample.text(folder.resolve("a.txt"), "柯桥区新开工项目30个。柯桥区新开工项目10个。\n");
    Path before = folder.resolve("before.nt");
    Run.of("build", text, "-o", before, "-q").done();
    Sample.text(text, "柯桥区新开工项目20个。柯桥区新开工项目30个。柯桥区新开工项目10个。\n");
    Path after = folder.resolve("after.nt");
    Run.of("build", text, "-o", after, "-q").done();
    List<String> metrics =
        Run.of("diff", before, after).done().lines().stream()
            .filter(line -> line.contains(",metric,"))
            .toList();
    assertEquals(1, metrics.size(), metrics.toString());
    assertTrue(metrics.get(0).startsWith("came,metric,a.txt,330603,"), metrics.get(0));
    assertTrue(metrics.get(0).endsWith(",value,,20"), metrics.get(0));
  }

  @Test
  void theExitCodeSaysSoWhereItIsAskedFor() {
    Path other = edited("\"28.8\"^^", "\"31\"^^");
    assertEquals(ExitCode.NO, Run.of("diff", graph, other, "--exit-code").code());
    assertEquals(ExitCode.DONE, Run.of("diff", graph, other).code());
  }

  @Test
  void everyFormatOfTablesIsThere() {
    Path other = edited("\"28.8\"^^", "\"31\"^^");
    assertTrue(Run.of("diff", graph, other, "-f", "tsv").done().out().startsWith("change\twhat\t"));
    assertTrue(
        Run.of("diff", graph, other, "-f", "json").done().out().contains("\"after\" : \"31\""));
    assertTrue(
        Run.of("diff", graph, other, "-f", "markdown").done().out().contains("| 28.8 | 31 |"));
    assertTrue(Run.of("diff", graph, other, "-f", "table").done().out().startsWith("changes\n"));
    Run.of("diff", graph, other, "-f", "pdf").refused("--format pdf: not known");
  }

  @Test
  void twoGraphsAreNeeded() {
    Run.of("diff", graph).refused("Missing required parameter: 'B'", "policykg diff --help");
    Run.of("diff", graph, folder.resolve("none.ttl")).refused("none.ttl: no such file");
  }

  @Test
  void coloursAreForTerminals() {
    Path other = edited("\"28.8\"^^", "\"31\"^^");
    String out = Run.onTerminal(Map.of(), "diff", graph, other).done().out();
    assertTrue(out.contains("\u001B[33m~ "), out);
  }
}

package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of the two speeches of {@link Sample}. */
class NetworkExportTest {
  /** Prints what networkx reads: a node or an edge a line, with its attributes in order. */
  private static final String SHOW =
      """
      import sys, networkx as nx
      from networkx.readwrite.gexf import GEXF
      GEXF.versions.setdefault('1.3', dict(GEXF.versions['1.2draft'], NS_GEXF='http://gexf.net/1.3', VERSION='1.3'))
      path = sys.argv[1]
      graph = nx.read_graphml(path) if path.endswith('graphml') else nx.read_gexf(path)
      def line(*ends, **values):
          values.pop('id', None)
          words = ['%s=%s' % (k, v) for k, v in sorted(values.items()) if k not in ('iri', 'adoption') and k[0] not in 'pqe' and 'idf' not in k]
          return ' '.join([end.rsplit('/', 1)[-1] for end in ends] + words)
      lines = sorted(line(n, **v) for n, v in graph.nodes(data=True))
      lines += sorted(line(*ends, **v) for *ends, v in graph.edges(data=True))
      print('\\n'.join(lines))
      """;

  private static final String KEQIAO =
      "330603 %scharacters=100 code=330603 documents=1 firstDate=2022-07-29 initiatives=1 label=柯桥区"
          + " level=county sections=1%s";
  private static final String KAIHUA =
      "330824 %scharacters=100 code=330824 documents=1 firstDate=2022-07-29 initiatives=%d label=开化县"
          + " level=county sections=1%s";

  @TempDir Path folder;

  private Path graph;

  @BeforeEach
  void writeGraph() {
    graph = Sample.graph(folder.resolve("sample.ttl"));
  }

  private Path export(String name, Object... options) {
    Path file = folder.resolve(name);
    Object[] line = new Object[options.length + 5];
    System.arraycopy(new Object[] {"export", graph, "-o", file, "-q"}, 0, line, 0, 5);
    System.arraycopy(options, 0, line, 5, options.length);
    Run.of(line).done();
    return file;
  }

  private static void shows(String expected, Path file) {
    assertEquals(expected, Python.run("networkx", SHOW, file), file::toString);
  }

  @ParameterizedTest
  @CsvSource({"gexf, x.gexf", "gexf-1.2, x.xml", "graphml, x.graphml"})
  void networkxReadsCountiesAndInitiatives(String format, String name) {
    shows(
        """
        %s
        %s
        双招双引 bipartite=1 firstDate=2022-07-29 kind=slogan label=双招双引 support=2 type=initiative
        山海联盟 bipartite=1 firstDate=2022-07-29 kind=alliance label=山海联盟 support=1 type=initiative
        330603 双招双引 confidence=0.9 firstDate=2022-07-29 kind=slogan weight=1.0
        330824 双招双引 confidence=0.9 firstDate=2022-07-29 kind=slogan weight=1.0
        330824 山海联盟 confidence=0.9 firstDate=2022-07-29 kind=alliance weight=1.0
        """
            .formatted(
                KEQIAO.formatted("bipartite=0 ", " type=county"),
                KAIHUA.formatted("bipartite=0 ", 2, " type=county")),
        export(name, "-f", format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.gexf", "x.graphml"})
  void networkxReadsCountiesThatShareInitiatives(String name) {
    shows(
        """
        %s
        %s
        330603 330824 firstDate=2022-07-29 initiatives=双招双引 jaccard=0.5 overlap=1.0 weight=1.0
        """
            .formatted(KEQIAO.formatted("", ""), KAIHUA.formatted("", 2, "")),
        export(name, "--network", "counties"));
  }

  @Test
  void countiesAreMeasuredAsOverlapMeasuresThem() throws IOException {
    Path file = export("x.graphml", "--network", "counties");
    List<String> table = Run.of("overlap", graph, "-f", "csv").done().lines();
    List<String> columns = List.of(table.get(0).split(",", -1));
    List<String> row = List.of(table.get(1).split(",", -1));
    for (String measure :
        List.of(
            "jaccard",
            "idfJaccard",
            "expected",
            "pHypergeometric",
            "expectedDegree",
            "pDegree",
            "qDegree")) {
      Matcher found =
          Pattern.compile("key=\"edge." + measure + "\">(.*)<").matcher(Files.readString(file));
      assertTrue(found.find(), measure);
      double expected = Double.parseDouble(row.get(columns.indexOf(measure)));
      assertEquals(expected, Double.parseDouble(found.group(1)), 1e-4, measure);
    }
  }

  @Test
  void aPartOfTheGraphCanBeSelected() throws IOException {
    String slogans = Files.readString(export("x.gexf", "--type", "slogan"));
    assertTrue(slogans.contains("双招双引") && !slogans.contains("山海联盟"));
    String around = Files.readString(export("y.gexf", "--county", "柯桥"));
    assertTrue(around.contains("label=\"双招双引\"") && !around.contains("开化县"));
    Run.of("export", graph, "-o", folder.resolve("x.nt"), "--type", "slogan").refused("part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.gexf", "x.graphml"})
  void networkxReadsInitiativesOfTheSameCounties(String name) {
    shows(
        """
        双招双引 firstDate=2022-07-29 kind=slogan label=双招双引 support=2
        """,
        export(name, "--network", "initiatives"));
  }

  @Test
  void initiativesOfOneCountyAreLeftOutUnlessAskedFor() throws IOException {
    assertFalse(Files.readString(export("x.gexf", "--network", "initiatives")).contains("山海联盟"));
    assertFalse(Files.readString(export("x.gexf", "--min-support", 2)).contains("山海联盟"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.gexf", "x.graphml"})
  void networkxReadsWhoNamesWhom(String name) {
    String edge = " firstDate=2022-07-29 initiatives=山海联盟 mutual=False weight=1.0";
    List<String> lines =
        Python.run("networkx", SHOW, export(name, "--network", "partners")).lines().toList();
    assertEquals(
        List.of("330824 330102" + edge, "330824 330483" + edge),
        lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void whatIsDynamicBeginsOnTheDayOfItsFirstMention() throws IOException {
    String gexf = Files.readString(export("x.gexf", "--dynamic"));
    assertTrue(
        gexf.contains(
            "mode=\"dynamic\" idtype=\"string\" timeformat=\"date\" timerepresentation=\"interval\""
                + " start=\"2022-07-29\" end=\"2022-07-29\""),
        gexf);
    assertTrue(gexf.contains("label=\"柯桥区\" start=\"2022-07-29\""), gexf);
    assertTrue(gexf.contains("weight=\"1\" start=\"2022-07-29\""), gexf);
    String start = Python.run("networkx", SHOW, folder.resolve("x.gexf"));
    assertEquals(7, start.lines().filter(line -> line.contains("start=2022-07-29")).count());
  }

  @Test
  void aStoreGivesTheSameNetwork() throws IOException {
    Path store = Sample.store(folder.resolve("store"));
    Run.of("export", store, "-o", folder.resolve("y.gexf"), "-q").done();
    assertArrayEquals(
        Files.readAllBytes(export("x.gexf")), Files.readAllBytes(folder.resolve("y.gexf")));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Path file = folder.resolve("x.gexf");
    Run.of("export", graph, "-o", file, "--network", "towns").refused("towns", "bipartite");
    Run.of("export", graph, "-o", folder.resolve("x.ttl"), "--dynamic").refused("--dynamic");
    Run.of("export", graph, "-o", folder.resolve("x.graphml"), "--dynamic").refused("gexf only");
    Run.of("export", graph, "-o", file, "--bom").refused("--bom: is for csv only");
    Run.of("export", graph, "-o", file, "--min-support", 0).refused("--min-support");
  }
}

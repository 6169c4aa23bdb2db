package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's libraries count the same pairs from {@code initiatives.csv}. */
class OverlapAgreementTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path SHARED = Path.of("..", "..", "shared", "corpus");

  private static final String PROGRAM =
      """
      import math, sys
      import networkx as nx, pandas as pd
      table = pd.read_csv(sys.argv[1], dtype={"county": str, "origin": str}, keep_default_na=False)
      pairs = pd.read_csv(sys.argv[2], dtype={"county": str, "other": str})
      if len(sys.argv) > 3:
          table = table[~table.name.isin(table[table.origin == sys.argv[3]].name)]
      graph = nx.Graph()
      for county, name in zip(table.county, table.name):
          graph.add_node(county, bipartite=0)
          graph.add_edge(county, "i:" + name)
      counties = sorted(n for n, d in graph.nodes(data=True) if d.get("bipartite") == 0)
      project = nx.bipartite.weighted_projected_graph(graph, counties)
      found = {tuple(sorted(edge[:2])): edge[2]["weight"] for edge in project.edges(data=True)}
      assert len(pairs) == len(found) > 0, (len(pairs), len(found))
      items = len(graph) - len(counties)
      for row in pairs.itertuples():
          assert found[row.county, row.other] == row.shared, row
          a, b = graph.degree(row.county), graph.degree(row.other)
          assert (a, b) == (row.n, row.otherN), row
          if math.isnan(row.jaccard):
              continue
          tail = sum(math.comb(a, k) * math.comb(items - a, b - k) for k in range(row.shared, min(a, b) + 1))
          for name, value in {
              "jaccard": row.shared / (a + b - row.shared),
              "overlap": row.shared / min(a, b),
              "expected": a * b / items,
              "pHypergeometric": tail / math.comb(items, b),
          }.items():
              assert math.isclose(getattr(row, name), value, rel_tol=6e-4), (name, value, row)
      print(len(pairs))
      """;

  @TempDir Path folder;

  @Test
  void pythonCountsTheSamePairsOfTheSamples() throws Exception {
    agree(Path.of("..", "samples"), "350000");
  }

  @Test
  void pythonCountsTheSamePairsOfTheSharedTexts() throws Exception {
    assumeTrue(Files.exists(SHARED), "no shared texts beside the project");
    agree(SHARED, "330000");
  }

  private void agree(Path texts, String origin) throws Exception {
    assumeTrue(Files.isExecutable(PYTHON), "no /usr/bin/python3");
    assumeTrue(
        run("-c", "import networkx, pandas") == 0, "no python3-networkx or no python3-pandas");
    Path graph = folder.resolve("graph.nt");
    Run.of("build", texts, "-o", graph, "-q").done();
    Run.of("export", graph, "-f", "csv", "-o", folder.resolve("tables"), "-q").done();
    Path table = folder.resolve("tables/initiatives.csv");
    Path pairs = folder.resolve("pairs.csv");
    Files.writeString(pairs, Run.of("overlap", graph, "-f", "csv").done().out(), UTF_8);
    assertEquals(0, run("-c", PROGRAM, table.toString(), pairs.toString()));
    Run without = Run.of("overlap", graph, "-f", "csv", "--exclude-origin", origin).done();
    Files.writeString(pairs, without.out(), UTF_8);
    assertEquals(0, run("-c", PROGRAM, table.toString(), pairs.toString(), origin));
  }

  private static int run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(PYTHON.toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}

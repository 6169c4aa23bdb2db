package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffuseCommandTest {
  @TempDir static Path folder;

  static Path graph;

  @BeforeAll
  static void readTheSamples() {
    graph = folder.resolve("samples.nt");
    Run.of("build", Path.of("..", "samples"), "-o", graph, "-q").done();
  }

  private static List<String> lines(Object... options) {
    return Run.of(Stream.concat(Stream.of("diffuse", graph), Stream.of(options)).toArray())
        .done()
        .lines();
  }

  @Test
  void aLaterCountyHasItsLagFromTheFirst() {
    List<String> lines = lines("--initiative", "双招双引");
    assertTrue(lines.get(1).startsWith("exact,双招双引,350112,长乐区,"), lines.get(1));
    assertTrue(lines.get(1).contains(",2025-07-25,0,NA,first,"), lines.get(1));
    assertTrue(lines.get(4).startsWith("exact,双招双引,350821,长汀县,"), lines.get(4));
    assertTrue(lines.get(4).contains(",2026-01-15,174,NA,horizontal,"), lines.get(4));
  }

  @Test
  void whatATextAscribesToTheProvinceIsVertical() {
    List<String> lines = lines("--initiative", "稳增长百日攻坚行动", "--county", "晋江");
    assertTrue(lines.get(1).contains(",2025-07-25,0,NA,vertical,"), lines.get(1));
  }

  @Test
  void theCurveAddsUp() {
    List<String> lines = lines("--initiative", "双招双引", "--view", "curve");
    assertTrue(lines.get(1).startsWith("exact,双招双引,2025-07-25,3,3,0,0,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("exact,双招双引,2026-01-15,1,4,0,1,"), lines.get(2));
  }

  @Test
  void cascadesAreThoseOfTheShippedQuery() {
    List<String> query = Run.of("query", graph, "first-mentions").done().lines();
    List<String> cascade = lines("--view", "cascade");
    assertEquals(query.get(0), cascade.get(0));
    assertEquals(query.stream().sorted().toList(), cascade.stream().sorted().toList());
  }

  @Test
  void panelsAreThoseOfTheShippedQuery() {
    List<String> query =
        Run.of("query", graph, "first-mentions-by-year").done().lines().stream().skip(1).toList();
    List<String> panel =
        lines("--view", "panel").stream()
            .skip(1)
            .map(line -> line.split(","))
            .filter(cells -> !cells[6].equals("NA") && !cells[6].equals("0"))
            .map(cells -> String.join(",", cells[1], cells[2], cells[3], cells[6]))
            .toList();
    assertEquals(query, panel);
  }

  @Test
  void whatNobodyMentionsIsRefused() {
    Run.of("diffuse", graph, "--initiative", "双招双隐").refused("nobody mentions it; near are 双招双引");
    Run.of("diffuse", graph, "--level", "theme").refused("--level theme: what spreads");
  }
}

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Triples for graph learning. */
class LearningExportTest {
  private static final String ID = "https://w3id.org/policykg/id/";

  @TempDir static Path folder;

  @BeforeAll
  static void export() {
    Path graph = Sample.graph(folder.resolve("sample.ttl"));
    Run.of("export", graph, "-f", "triples", "-o", folder.resolve("triples"), "-q").done();
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve("triples").resolve(name));
  }

  private static List<String> triples() throws IOException {
    List<String> triples = new ArrayList<>(lines("train.tsv"));
    triples.addAll(lines("valid.tsv"));
    triples.addAll(lines("test.tsv"));
    return triples;
  }

  @Test
  void everyFactIsATriple() throws IOException {
    Set<String> triples = new TreeSet<>(triples());
    assertEquals(triples().size(), triples.size());
    for (String triple :
        List.of(
            "division/330603\tadopts\t%sinitiative/双招双引",
            "division/330824\tadopts\t%sinitiative/山海联盟",
            "division/330824\tnames-partner\t%sdivision/330102",
            "division/330603\treports\t%sindicator/规模以上工业增加值",
            "division/330603\tpart-of\t%sdivision/330600")) {
      assertTrue(triples.contains(ID + triple.formatted(ID)), triple);
    }
    assertTrue(
        triples.contains(
            ID + "initiative/山海联盟\thas-kind\thttps://w3id.org/policykg/scheme/kind/alliance"));
  }

  @Test
  void theDictionariesNumberWhatTheTriplesName() throws IOException {
    Set<String> entities = new TreeSet<>();
    Set<String> relations = new TreeSet<>();
    for (String triple : triples()) {
      String[] parts = triple.split("\t", -1);
      entities.addAll(List.of(parts[0], parts[2]));
      relations.add(parts[1]);
    }
    assertEquals(List.copyOf(entities), column("entities.tsv", 1));
    assertEquals(relations, new TreeSet<>(column("relations.tsv", 1)));
    List<String> ids = column("entities.tsv", 0);
    assertEquals(List.of("0", Integer.toString(entities.size() - 1)), ends(ids));
    assertTrue(
        lines("entities.tsv")
            .contains(
                "%d\t%sinitiative/双招双引\t双招双引\tinitiative"
                    .formatted(column("entities.tsv", 1).indexOf(ID + "initiative/双招双引"), ID)));
  }

  private static List<String> ends(List<String> list) {
    return List.of(list.get(0), list.get(list.size() - 1));
  }

  private static List<String> column(String file, int index) throws IOException {
    return lines(file).stream().skip(1).map(line -> line.split("\t", -1)[index]).toList();
  }
}

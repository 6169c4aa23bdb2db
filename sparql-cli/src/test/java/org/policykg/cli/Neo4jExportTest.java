package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for Neo4j have the form that its operations manual asks for. */
class Neo4jExportTest {
  /** A column of a header: {@code name:type}, {@code :LABEL}, {@code :START_ID(Group)}, ... */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<name>\\w*)(?::(?<special>ID|START_ID|END_ID)\\((?<group>\\w+)\\)|:(?<word>LABEL|TYPE)"
              + "|:(?<type>(?:int|long|float|double|boolean|byte|short|char|string|date)(?:\\[\\])?))?");

  @TempDir static Path folder;

  @BeforeAll
  static void export() {
    Path graph = Sample.graph(folder.resolve("sample.ttl"));
    Run.of("export", graph, "--format", "neo4j", "-o", folder.resolve("neo4j"), "-q").done();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("neo4j"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSVFormat.RFC4180.parse(reader).getRecords();
    }
  }

  private static List<Matcher> header(Path file) throws IOException {
    return records(file).get(0).stream()
        .map(
            column -> {
              Matcher found = COLUMN.matcher(column);
              assertTrue(found.matches(), () -> file + ": " + column);
              return found;
            })
        .toList();
  }

  private static List<String> specials(Path file) throws IOException {
    return header(file).stream()
        .flatMap(
            column -> Stream.of("special", "word").map(column::group).flatMap(Stream::ofNullable))
        .toList();
  }

  @Test
  void everyHeaderIsOfNodesOrOfRelationships() throws IOException {
    for (Path file : files()) {
      List<String> specials = specials(file);
      assertTrue(
          Set.of(List.of("ID", "LABEL"), List.of("START_ID", "END_ID", "TYPE")).contains(specials),
          () -> file + ": " + specials);
    }
  }

  @Test
  void everyColumnHasAName() throws IOException {
    for (Path file : files()) {
      Set<String> names = new HashSet<>();
      for (Matcher column : header(file)) {
        boolean property = column.group("special") == null && column.group("word") == null;
        assertTrue(!property || names.add(column.group("name")), () -> file + " " + column);
        assertFalse(property && column.group("name").isEmpty(), () -> file + " " + column);
      }
    }
  }

  @Test
  void relationshipsLeadFromNodesToNodes() throws IOException {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Path file : files()) {
      for (String id : cells(file, "ID")) {
        Set<String> group = ids.computeIfAbsent(group(file, "ID"), absent -> new HashSet<>());
        assertTrue(group.add(id), () -> file + ": " + id + " comes twice");
      }
    }
    for (Path file : files()) {
      for (String end : List.of("START_ID", "END_ID")) {
        for (String id : cells(file, end)) {
          assertTrue(
              ids.getOrDefault(group(file, end), Set.of()).contains(id),
              () -> file + ": no node " + id);
        }
      }
    }
  }

  private static Optional<Integer> index(Path file, String special) throws IOException {
    List<Matcher> header = header(file);
    return Stream.iterate(0, i -> i < header.size(), i -> i + 1)
        .filter(i -> special.equals(header.get(i).group("special")))
        .findFirst();
  }

  private static String group(Path file, String special) throws IOException {
    return header(file).get(index(file, special).orElseThrow()).group("group");
  }

  private static List<String> cells(Path file, String special) throws IOException {
    Optional<Integer> index = index(file, special);
    return records(file).stream().skip(1).flatMap(row -> index.map(row::get).stream()).toList();
  }

  @Test
  void thePageSaysHowToImportEveryFile() throws IOException {
    String page = Files.readString(folder.resolve("neo4j/README.md"));
    assertTrue(page.contains("neo4j-admin database import full"), page);
    for (Path file : files()) {
      String option = specials(file).contains("ID") ? "--nodes=" : "--relationships=";
      assertTrue(page.contains(option + file.getFileName()), () -> page + file);
    }
  }

  @Test
  void anAdoptionLeadsFromTheCountyToTheInitiative() throws IOException {
    assertEquals(
        "330824,https://w3id.org/policykg/id/adoption/abababababababab/330824/山海联盟,alliance,"
            + "2022-07-29,130,134,全力抓好“山海联盟”。,0.9,https://w3id.org/policykg/id/initiative/山海联盟,ADOPTS",
        Files.readAllLines(folder.resolve("neo4j/adopts.csv")).get(3));
  }
}

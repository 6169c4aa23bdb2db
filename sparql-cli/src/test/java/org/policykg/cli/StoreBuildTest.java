package org.policykg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that is built again is the one that would be built from scratch. */
class StoreBuildTest {
  private static final List<String> COUNTIES =
      List.of("柯桥区", "开化县", "海宁市", "松阳县", "泰顺县", "仙居县", "嘉善县");

  private static final List<String> SENTENCES =
      List.of(
          "%s坚持“双招双引”，与桐乡、越城建立“山海联盟”，上半年固定资产投资增长8.5%%。\n",
          "%s实施八大攻坚行动，推出暖企惠商25条，25条政策落地见效。\n",
          "%s开展8大攻坚行动，打造“浙里康养”品牌，一般公共预算收入达到12.3亿元。\n",
          "%s深入实施“双招双引”行动，2025年地区生产总值增长6.2%%，居全省第2位。\n",
          "%s出台稳企惠商25条，落实25条措施，粮食总产量3.2万吨。\n");

  @TempDir Path folder;
  private Path texts;
  private Path store;

  @BeforeEach
  void makeFolders() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    store = folder.resolve("graph");
  }

  private void write(int county, int... sentences) {
    StringBuilder text = new StringBuilder();
    for (int sentence : sentences) {
      text.append(SENTENCES.get(sentence).formatted(COUNTIES.get(county)));
    }
    Sample.text(texts.resolve(COUNTIES.get(county) + ".txt"), text.toString());
  }

  private void write(int county, Random random) {
    write(county, random.nextInt(SENTENCES.size()), random.nextInt(SENTENCES.size()));
  }

  private Run build(Object... more) {
    return buildIn(store, more);
  }

  private Run buildIn(Path place, Object... more) {
    return Run.of(
            Stream.concat(
                    Stream.of("build", texts, "--date", "2022-07-29", "--store", place),
                    Stream.of(more))
                .toArray())
        .done();
  }

  private Set<String> exported(Path place) throws IOException {
    Path file = folder.resolve("exported.nt");
    Run.of("export", place, "-q", "-o", file).done();
    return new TreeSet<>(Files.readAllLines(file));
  }

  private void assertIsAsFromScratch(int round, Object... layout) throws IOException {
    Path scratch = folder.resolve("scratch" + round);
    buildIn(scratch, layout);
    Set<String> wanted = exported(scratch);
    Set<String> found = exported(store);
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    found.removeAll(wanted);
    assertEquals("", String.join("\n", missing), "missing");
    assertEquals("", String.join("\n", found), "too many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--graph-per-document"})
  void documentsComeAndGo(String layout) throws IOException {
    Object[] option = layout.isEmpty() ? new Object[0] : new Object[] {layout};
    Random random = new Random(7);
    write(0, 0, 1);
    for (int round = 0; round < 8; round++) {
      for (int change = 0; change < 3; change++) {
        int county = random.nextInt(COUNTIES.size());
        Path file = texts.resolve(COUNTIES.get(county) + ".txt");
        if (county != 0 && random.nextInt(3) == 0) {
          Files.deleteIfExists(file);
        } else {
          write(county, random);
        }
      }
      build(option);
      assertIsAsFromScratch(round, option);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--graph-per-document"})
  void documentsAreAddedToThoseOfAStore(String layout) throws IOException {
    Object[] option = layout.isEmpty() ? new Object[0] : new Object[] {layout};
    Random random = new Random(11);
    write(0, 0, 1);
    build(option);
    for (int round = 0; round < 8; round++) {
      List<Object> words = new ArrayList<>(List.of("build"));
      for (int change = 0; change < 2; change++) {
        int county = random.nextInt(COUNTIES.size());
        write(county, random);
        words.add(texts.resolve(COUNTIES.get(county) + ".txt"));
      }
      words.addAll(List.of("--date", "2022-07-29", "--store", store, "--keep"));
      words.addAll(List.of(option));
      Run.of(words.toArray()).done();
      assertIsAsFromScratch(round, option);
    }
  }

  @Test
  void whatIsKeptIsNotReadAgain() {
    write(0, 0);
    write(1, 0);
    build();
    Path more = Sample.text(folder.resolve("more.txt"), SENTENCES.get(1).formatted("龙游县"));
    Run added = Run.of("build", more, "--date", "2022-07-29", "--store", store, "--keep").done();
    assertTrue(
        added.err().contains("1 document added, 0 removed, the others left as they were"),
        added.err());
    Sample.text(more, SENTENCES.get(2).formatted("龙游县"));
    Run changed = Run.of("build", more, "--date", "2022-07-29", "--store", store, "--keep").done();
    assertTrue(changed.err().contains("more.txt takes the place of"), changed.err());
    assertTrue(changed.err().contains("1 document added, 1 removed"), changed.err());
    Run again = Run.of("build", more, "--date", "2022-07-29", "--store", store, "--keep").done();
    assertTrue(again.err().contains("0 documents added, 0 removed"), again.err());
  }

  @Test
  void ofTheSameTextsTheFirstNameStays() throws IOException {
    write(0, 0);
    build();
    String text = Files.readString(texts.resolve("柯桥区.txt"));
    Path later = Sample.text(folder.resolve("龙游县.txt"), text);
    Path earlier = Sample.text(folder.resolve("a.txt"), text);
    Run left = Run.of("build", later, "--date", "2022-07-29", "--store", store, "--keep").done();
    assertTrue(left.err().contains("龙游县.txt has the same text as 柯桥区.txt"), left.err());
    assertTrue(left.err().contains("0 documents added, 0 removed"), left.err());
    Run taken = Run.of("build", earlier, "--date", "2022-07-29", "--store", store, "--keep").done();
    assertTrue(taken.err().contains("1 document added, 1 removed"), taken.err());
    Files.move(earlier, texts.resolve("a.txt"));
    assertIsAsFromScratch(0);
  }

  @Test
  void textsFromStandardInputStandBesideEachOther() {
    for (int i = 0; i < 2; i++) {
      String text = SENTENCES.get(i).formatted("龙游县");
      Run added =
          Run.reading(text, "build", "-", "--date", "2022-07-29", "--store", store, "--keep");
      String wanted = i == 0 ? "from 1 document" : "1 document added, 0 removed";
      assertTrue(added.done().err().contains(wanted), added.err());
    }
  }

  @Test
  void nothingIsKeptOfAStoreThatIsBuiltAnew() throws IOException {
    write(0, 0);
    build();
    build("--base", "https://example.org/");
    Path older = Files.createDirectory(store.resolve("Data-0001"));
    Object[] otherwise = {"build", texts, "--store", store, "--graph-per-document", "--keep"};
    Run.of(otherwise).refused("cannot be kept", "--graph-per-document");
    assertTrue(Files.exists(older), "what is refused is left as it was");
    Run.of("build", texts, "-o", folder.resolve("g.nt"), "--keep").refused("--keep");
    Path file = folder.resolve("g.nt");
    Run.of("build", texts, "-q", "-o", file).done();
    Run.of("export", file, "--store", store, "-q").done();
    Run.of("build", texts, "--store", store, "--keep").refused("does not remember");
    Run anew = build();
    assertTrue(anew.err().contains("is built anew: it does not remember"), anew.err());
  }

  @Test
  void onlyChangedDocumentsAreReadAgain() {
    write(0, 0);
    write(1, 0);
    write(2, 1);
    build();
    write(1, 2);
    write(3, 3);
    assertTrue(Files.exists(store.resolve("Data-0001")));
    Run again = build();
    assertTrue(
        again.err().contains("2 documents added, 1 removed, 2 left as they were"), again.err());
    assertTrue(Files.exists(store.resolve("Data-0001")), "changed in place");
    Run third = build();
    assertTrue(third.err().contains("0 documents added, 0 removed, 4 left as"), third.err());
  }

  @Test
  void otherWordsOrLayoutBuildFromScratch() throws IOException {
    write(0, 0);
    build();
    build("--base", "https://example.org/");
    assertTrue(Files.exists(store.resolve("Data-0002")));
    build("--graph-per-document");
    assertTrue(Files.exists(store.resolve("Data-0003")));
    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(List.of(store, texts), entries.sorted().toList(), "nothing is left beside it");
    }
    try (Stream<Path> entries = Files.list(store)) {
      assertEquals(
          List.of("Data-0003", "tdb.lock"),
          entries.map(entry -> entry.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whatAKilledBuildLeftOfAnOlderStoreGoesWithTheNextChange() throws IOException {
    write(0, 0);
    build();
    build("--base", "https://example.org/");
    Path old = Files.createDirectory(store.resolve("Data-0001"));
    Files.createFile(old.resolve("nodes-data.obj"));
    write(1, 0);
    Run again = build("--base", "https://example.org/");
    assertTrue(again.err().contains("1 document added, 0 removed, 1 left"), again.err());
    assertTrue(Files.notExists(old));
  }

  @Test
  void queriesSeeTheUnionOfNamedGraphs() {
    write(0, 0);
    write(1, 0);
    build("--graph-per-document");
    Run shared = Run.of("query", store, "shared-initiatives", "--format", "csv").done();
    assertTrue(shared.out().contains("双招双引"), shared.out());
    Run graphs =
        Run.of(
                "query",
                store,
                "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?d a pol:Document } }",
                "--format",
                "csv")
            .done();
    assertEquals(List.of("n", "2"), graphs.lines());
    Run overlap = Run.of("overlap", store, "--format", "csv").done();
    assertNotEquals("", overlap.out());
  }

  @Test
  void whatTheStoreRemembersIsNoPartOfTheGraph() {
    write(0, 0);
    for (String layout : List.of("-q", "--graph-per-document")) {
      build(layout);
      Run found =
          Run.of(
                  "query",
                  store,
                  "SELECT ?s { ?s ?p ?o FILTER STRSTARTS(STR(?p), 'https://w3id.org/policykg/store#') }",
                  "--format",
                  "csv")
              .done();
      assertEquals(List.of("s"), found.lines());
    }
  }
}

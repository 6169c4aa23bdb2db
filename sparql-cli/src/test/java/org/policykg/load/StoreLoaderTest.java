package org.policykg.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLoaderTest {
  /** So little that more than a few thousand tuples are sorted part by part. */
  private static final long MEMORY = 1;

  @TempDir Path folder;

  private static List<Quad> quads(int size) {
    Random random = new Random(size);
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                Quad.create(
                    random.nextInt(3) == 0
                        ? Quad.defaultGraphIRI
                        : iri("g" + random.nextInt(1 + size / 50)),
                    iri("s" + random.nextInt(1 + size / 5)),
                    iri("p" + random.nextInt(9)),
                    random.nextBoolean()
                        ? NodeFactory.createLiteralString("字" + random.nextInt(1 + size / 3))
                        : NodeFactory.createLiteralByValue(random.nextInt(1000) - 500)))
        .toList();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private DatasetGraph load(List<Quad> quads) throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    DatasetGraph fresh = DatabaseMgr.connectDatasetGraph(store.toString());
    try (StoreLoader loader = new StoreLoader(fresh, folder, MEMORY)) {
      quads.forEach(quad -> loader.quad(quad.getGraph(), quad.asTriple()));
      loader.finish();
    }
    TDBInternal.expel(fresh, true);
    return DatabaseMgr.connectDatasetGraph(store.toString());
  }

  private static Set<Quad> content(DatasetGraph data) {
    return Txn.calculateRead(data, () -> Iter.toSet(data.find()));
  }

  /** Every index holds the same tuples. */
  private static void checkIndexes(DatasetGraph data) {
    DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(data);
    Txn.executeRead(
        data,
        () -> {
          check(store.getTripleTable().getNodeTupleTable());
          check(store.getQuadTable().getNodeTupleTable());
        });
  }

  private static void check(NodeTupleTable table) {
    List<Set<Tuple<NodeId>>> contents = new ArrayList<>();
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      List<Tuple<NodeId>> all = Iter.toList(index.all());
      contents.add(new HashSet<>(all));
      assertEquals(contents.get(0).size(), all.size(), index.getName());
      assertEquals(contents.get(0), contents.get(contents.size() - 1), index.getName());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 150, 255, 256, 257, 1000, 20000})
  void aLoadedStoreHoldsAllAndCanBeChanged(int size) throws IOException {
    List<Quad> quads = quads(size);
    DatasetGraph data = load(quads);
    Set<Quad> wanted = new HashSet<>(quads);
    assertEquals(wanted, content(data));
    checkIndexes(data);
    List<Quad> more = new ArrayList<>(quads(size + 500));
    Txn.executeWrite(data, () -> more.forEach(data::add));
    wanted.addAll(more);
    assertEquals(wanted, content(data));
    checkIndexes(data);
    List<Quad> gone = new ArrayList<>(wanted);
    gone.sort((a, b) -> a.toString().compareTo(b.toString()));
    Collections.shuffle(gone, new Random(1));
    List<Quad> first = gone.subList(0, gone.size() * 9 / 10);
    Txn.executeWrite(data, () -> first.forEach(data::delete));
    first.forEach(wanted::remove);
    assertEquals(wanted, content(data));
    checkIndexes(data);
    Txn.executeWrite(data, () -> gone.forEach(data::delete));
    assertEquals(Set.of(), content(data));
    TDBInternal.expel(data, true);
  }

  @Test
  void triplesCanBeGivenAGraph() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    DatasetGraph fresh = DatabaseMgr.connectDatasetGraph(store.toString());
    Triple triple = Triple.create(iri("s"), iri("p"), iri("o"));
    try (StoreLoader loader = new StoreLoader(fresh, folder, MEMORY)) {
      loader.triple(triple);
      loader.moveTriples(iri("g"));
      loader.triple(Triple.create(iri("s"), iri("p"), iri("s")));
      loader.finish();
    }
    TDBInternal.expel(fresh, true);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.toString());
    assertEquals(
        Set.of(
            Quad.create(iri("g"), triple),
            Quad.create(Quad.defaultGraphIRI, iri("s"), iri("p"), iri("s"))),
        content(data));
    TDBInternal.expel(data, true);
  }

  @Test
  void whatGoesWrongInAThreadIsThrown() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    DatasetGraph fresh = DatabaseMgr.connectDatasetGraph(store.toString());
    Files.createFile(folder.resolve("GSPO"));
    try (StoreLoader loader = new StoreLoader(fresh, folder, MEMORY)) {
      loader.quad(iri("g"), Triple.create(iri("s"), iri("p"), iri("o")));
      assertThrows(java.io.UncheckedIOException.class, loader::finish);
    }
    TDBInternal.expel(fresh, true);
    assertEquals(
        Set.of("GSPO", "store"),
        Set.of(folder.toFile().list()).stream().collect(Collectors.toSet()));
  }
}

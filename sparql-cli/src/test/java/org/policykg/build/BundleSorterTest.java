package org.policykg.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.graph.Bundle;
import org.policykg.graph.Bundles;
import org.policykg.output.Scratch;

class BundleSorterTest {
  private static final int DOCUMENTS = 5000;

  @TempDir private Path folder;

  /** Little that is said of few, so that documents say the same and something else of each. */
  private static Triple triple(Random random) {
    return Triple.create(
        NodeFactory.createURI("http://x/" + random.nextInt(3)),
        NodeFactory.createURI("http://x/p"),
        NodeFactory.createLiteralString("双" + random.nextInt(40)));
  }

  private static List<Bundle> bundles(Bundles bundles) throws IOException {
    List<Bundle> all = new ArrayList<>();
    bundles.forEach(all::add);
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {20_000, 200_000, Long.MAX_VALUE})
  void whatAllSayIsTheUnionWhateverFitsInMemory(long memory) throws IOException {
    Random random = new Random(7);
    List<Triple> all = new ArrayList<>();
    try (Scratch scratch = Scratch.beside(folder.resolve("graph.nt"))) {
      List<BundleSorter> sorters =
          List.of(new BundleSorter(scratch, "a", memory), new BundleSorter(scratch, "b", memory));
      for (int i = 0; i < DOCUMENTS; i++) {
        List<Triple> document = IntStream.range(0, 4).mapToObj(each -> triple(random)).toList();
        all.addAll(document);
        Bundles.of(document.stream()).forEach(sorters.get(i % 2));
      }
      sorters.forEach(BundleSorter::sort);
      assertEquals(bundles(Bundles.of(all.stream())), bundles(BundleSorter.merged(sorters)));
    }
  }
}

package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policykg.model.Observation;

/** What holds for every figure of real texts, where they are at hand. */
class MetricCorpusTest {
  private static final Path CORPUS = Path.of("../../shared/corpus");

  @TestFactory
  Stream<DynamicTest> theSpanHoldsTheFigure() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no texts beside the project");
    List<Path> texts;
    try (Stream<Path> files = Files.list(CORPUS)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(texts.isEmpty());
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> holds(text)));
  }

  private static void holds(Path text) throws IOException {
    List<Observation> found = Figured.observations(Files.readString(text), "330000", Figured.DAY);
    assertFalse(found.isEmpty());
    for (Observation o : found) {
      String exact = o.evidence().exact();
      assertTrue(
          exact.matches("(?s).*([0-9０-９]|[一二三四五六七八九十百千万]|首|最|半).*"),
          () -> Figured.line(o) + " is not in '" + exact + "'");
      assertTrue(o.evidence().sentence().contains(exact.replaceAll("\\s*\\R\\s*", "").strip()));
    }
  }
}

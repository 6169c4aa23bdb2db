package org.policykg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoresTest {
  private static final Path NO_ROOM = Path.of("/proc");
  private static final Path STORE = Path.of("graph");

  private final RuntimeException fault = new IndexOutOfBoundsException("Index -1");

  @Test
  void aFaultWhileTheDiskIsFullIsTheDisks() {
    assumeTrue(Files.isDirectory(NO_ROOM), "no /proc");
    assertEquals(
        "graph: cannot be written; the disk is full or failing",
        Stores.fault(NO_ROOM, STORE, fault).getMessage());
  }

  @Test
  void whatIsSaidInWordsAndWhatHasRoomGoesOn(@TempDir Path folder) {
    RuntimeException words = new BadInput("no document could be read");
    assertSame(words, Stores.fault(NO_ROOM, STORE, words));
    assertSame(fault, Stores.fault(folder, STORE, fault));
  }

  @Test
  void theDataInUseIsThatOfTheHighestNumber(@TempDir Path folder) throws IOException {
    Path before = Files.createDirectory(folder.resolve("Data-9999"));
    Path after = Files.createDirectory(folder.resolve("Data-10000"));
    assertEquals(List.of(before, after), Stores.generations(folder));
  }
}

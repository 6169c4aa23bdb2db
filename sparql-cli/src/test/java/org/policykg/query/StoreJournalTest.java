package org.policykg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreJournalTest {
  @TempDir private Path folder;

  private Path store;
  private Path generation;
  private Path file;

  /** What TDB2 writes before it says that a change is made. */
  private byte[] begun;

  @BeforeEach
  void aStoreWithOneTripleToWhichASecondIsBeingAdded() throws IOException {
    store = Files.createDirectory(folder.resolve("graph"));
    DatasetGraph data = Stores.connect(store);
    Txn.executeWrite(data, () -> data.add(SSE.parseQuad("(_ :s :p 1)")));
    generation = store.resolve("Data-0001");
    file = generation.resolve("journal.jrnl");
    data.begin(TxnType.WRITE);
    data.add(SSE.parseQuad("(_ :s :p 2)"));
    TDBInternal.getDatasetGraphTDB(data).getTxnSystem().getThreadTransaction().prepare();
    begun = Files.readAllBytes(file);
    TDBInternal.expel(data, true);
  }

  private void keep(int bytes) throws IOException {
    Files.write(file, Arrays.copyOf(begun, bytes));
  }

  private int entries() {
    Journal journal = Journal.create(Location.create(generation));
    int count = 0;
    try {
      for (Iterator<JournalEntry> all = journal.entries(); all.hasNext(); all.next()) {
        count++;
      }
    } finally {
      journal.close();
    }
    return count;
  }

  private long triples() {
    DatasetGraph data = Stores.connect(store);
    try {
      return Txn.calculateRead(data, () -> data.stream().count());
    } finally {
      TDBInternal.expel(data, true);
    }
  }

  @Test
  void whatBreaksOffIsCutBehindTheLastWholeEntry() throws IOException {
    keep(begun.length);
    int all = entries();
    assertTrue(all > 3, () -> all + " entries");
    StoreJournal journal = new StoreJournal(generation);
    int before = 0;
    for (int bytes = 0; bytes < begun.length; bytes++) {
      keep(bytes);
      if (journal.breaksOff()) {
        journal.cut();
        assertTrue(Files.size(file) < bytes);
      }
      assertFalse(journal.breaksOff());
      int kept = entries();
      assertTrue(kept == before || kept == before + 1, "each entry is kept as soon as it is whole");
      before = kept;
    }
    assertEquals(all - 1, before);
  }

  @Test
  void aStoreOpensWhereverItsJournalBreaksOff() throws IOException {
    for (int bytes = 0; bytes <= begun.length; bytes += 13) {
      keep(bytes);
      assertEquals(1, triples());
      assertEquals(0, Files.size(file));
    }
  }

  @Test
  void aDamagedEntryIsSaidAndLeft() throws IOException {
    begun[begun.length - 1]++;
    keep(begun.length);
    String message = String.valueOf(assertThrows(BadInput.class, this::triples).getMessage());
    assertTrue(
        message.startsWith(store + ": cannot be opened as a store; Checksum error"), message);
    assertEquals(begun.length, Files.size(file));
  }
}

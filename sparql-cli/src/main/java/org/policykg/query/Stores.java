package org.policykg.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/** The folders of TDB2 stores. */
public final class Stores {
  private static final Pattern HOLDER = Pattern.compile("process (?:ID )?(\\d+)");

  /** What TDB2 asks of the disk at once for each of its files. */
  private static final long SEGMENT = 8L << 20;

  private static final Pattern DATA = Pattern.compile("Data-\\d{4,9}");

  private Stores() {}

  /** Whether a folder holds a TDB2 store. */
  public static boolean isStore(Path folder) {
    return !generations(folder).isEmpty();
  }

  /** The folders of a store's data, {@code Data-0001} and so on; the last one is in use. */
  public static List<Path> generations(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> DATA.matcher(entry.getFileName().toString()).matches())
          .filter(Files::isDirectory)
          .sorted(Comparator.comparingInt(Stores::number))
          .toList();
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be listed; " + e.getMessage(), e);
    }
  }

  /** The number of a folder of {@link #generations}. */
  public static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString().replace("Data-", ""));
  }

  /** What is done with the files of a store. */
  @FunctionalInterface
  public interface Change {
    void run() throws IOException;
  }

  /**
   * Changes the files of a store while no other process can open it.
   *
   * @throws BadInput where another process holds it
   */
  public static void whileLocked(Path folder, Change change) throws IOException {
    ProcessFileLock lock = ProcessFileLock.create(folder.resolve("tdb.lock").toString());
    try {
      lock.lockEx();
    } catch (DBOpEnvException | RuntimeIOException e) {
      throw refusal(folder, e);
    }
    try {
      change.run();
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /**
   * Opens a store, or makes one in an empty folder.
   *
   * @throws BadInput where another process holds it or it is damaged
   */
  public static DatasetGraph connect(Path folder) {
    mend(folder);
    try {
      return DatabaseMgr.connectDatasetGraph(folder.toString());
    } catch (DBOpEnvException | RuntimeIOException | TDBException | TransactionException e) {
      throw refusal(folder, e);
    }
  }

  /** Removes from the journal what a killed process had begun to write, else TDB2 opens nothing. */
  private static void mend(Path folder) {
    try {
      if (isStore(folder) && journal(folder).breaksOff()) {
        // another process may have changed it meanwhile
        whileLocked(folder, () -> journal(folder).cut());
      }
    } catch (IOException e) {
      throw new BadInput(folder + ": its journal cannot be mended; " + e.getMessage(), e);
    }
  }

  private static StoreJournal journal(Path folder) {
    List<Path> all = generations(folder);
    return new StoreJournal(all.get(all.size() - 1));
  }

  /**
   * A triple as a store gives it back. TDB2 keeps 25 and 25.0 apart but writes both as 25.0, so
   * that only what comes in as 25.0 can be found and deleted by what comes out.
   */
  public static Triple storable(Triple triple) {
    return Terms.decimal(triple.getObject())
        .map(XSDNumUtils::canonicalDecimalStrWithDot)
        .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal))
        .map(object -> Triple.create(triple.getSubject(), triple.getPredicate(), object))
        .orElse(triple);
  }

  /** What a store throws where the disk is full or failing, in words. */
  public static BadInput unwritable(Path folder, Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    // a mapped file that cannot grow is no I/O error to Java
    return root instanceof InternalError
        ? full(folder, fault)
        : new BadInput(folder + ": cannot be written; " + root.getMessage(), fault);
  }

  private static BadInput full(Path folder, Throwable fault) {
    return new BadInput(folder + ": cannot be written; the disk is full or failing", fault);
  }

  /**
   * What to throw where a store fails while it is written. Where a mapped file could not grow, Java
   * says so a little later: until then TDB2 may read what is not there, and fail by that. On a full
   * disk any fault is taken for this one.
   *
   * @param written the folder that is on the disk in question
   * @param folder the store as the user named it
   */
  public static RuntimeException fault(Path written, Path folder, RuntimeException fault) {
    return !(fault instanceof BadInput) && isFull(written) ? full(folder, fault) : fault;
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < SEGMENT;
    } catch (IOException e) {
      return false;
    }
  }

  private static BadInput refusal(Path folder, RuntimeException e) {
    Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
    if (holder.find()) {
      return new BadInput(
          folder + ": in use by process " + holder.group(1) + "; try again when it has ended", e);
    }
    return new BadInput(folder + ": cannot be opened as a store; " + e.getMessage(), e);
  }
}

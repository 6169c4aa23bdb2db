package org.policykg.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/** The folders of TDB2 stores. */
public final class Stores {
  private static final Pattern HOLDER = Pattern.compile("process (?:ID )?(\\d+)");

  private Stores() {}

  /** Whether a folder holds a TDB2 store. */
  public static boolean isStore(Path folder) {
    return Files.isDirectory(folder.resolve("Data-0001"));
  }

  /**
   * Opens a store, or makes one in an empty folder.
   *
   * @throws BadInput where another process holds it or it is damaged
   */
  public static DatasetGraph connect(Path folder) {
    try {
      return DatabaseMgr.connectDatasetGraph(folder.toString());
    } catch (DBOpEnvException | TDBException e) {
      Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
      if (holder.find()) {
        throw new BadInput(
            folder + ": in use by process " + holder.group(1) + "; try again when it has ended", e);
      }
      throw new BadInput(folder + ": cannot be opened as a store; " + e.getMessage(), e);
    }
  }
}

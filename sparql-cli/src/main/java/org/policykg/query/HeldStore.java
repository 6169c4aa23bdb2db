package org.policykg.query;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A store that no other process can open while it is built again. */
public final class HeldStore implements AutoCloseable {
  private final Path folder;
  private final DatasetGraph data;

  private HeldStore(Path folder, DatasetGraph data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * Holds a store.
   *
   * @throws BadInput where another process holds it or it is damaged
   */
  public static HeldStore of(Path folder) {
    return new HeldStore(folder, Stores.connect(folder));
  }

  /** How the store was built; empty where another program made it. */
  public Optional<Ledger.Making> making() {
    return Txn.calculateRead(data, () -> new Ledger(data).making());
  }

  /** The IRIs of all documents by the digests of what they were read from. */
  public Map<String, String> documents() {
    return Txn.calculateRead(data, () -> new Ledger(data).documents());
  }

  /** The IRI of the document that was read from what has this digest; several threads may ask. */
  public Optional<String> document(String key) {
    return Txn.calculateRead(data, () -> new Ledger(data).document(key));
  }

  /**
   * Changes the store wholly or not at all, even if the process is killed meanwhile.
   *
   * @throws BadInput where the disk is full
   */
  public void change(Consumer<StoreEdit> change) {
    try {
      Txn.executeWrite(data, () -> change.accept(new StoreEdit(data)));
    } catch (InternalError | TDBException | RuntimeIOException e) {
      throw Stores.unwritable(folder, e);
    } catch (RuntimeException e) {
      throw Stores.fault(folder, folder, e);
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
  }
}

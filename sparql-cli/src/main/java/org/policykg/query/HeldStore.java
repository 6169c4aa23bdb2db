package org.policykg.query;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A store that no other process can open while it is built again. */
public final class HeldStore implements AutoCloseable {
  private final DatasetGraph data;

  private HeldStore(DatasetGraph data) {
    this.data = data;
  }

  /**
   * Holds a store.
   *
   * @throws BadInput where another process holds it or it is damaged
   */
  public static HeldStore of(Path folder) {
    return new HeldStore(Stores.connect(folder));
  }

  /** What the store remembers of how it was built. */
  public Optional<Ledger> ledger() {
    return Txn.calculateRead(data, () -> Ledger.of(data));
  }

  /** Changes the store wholly or not at all, even if the process is killed meanwhile. */
  public void change(Consumer<StoreEdit> change) {
    Txn.executeWrite(data, () -> change.accept(new StoreEdit(data, Ledger.isByDocument(data))));
  }

  @Override
  public void close() {
    TDBInternal.expel(data);
  }
}

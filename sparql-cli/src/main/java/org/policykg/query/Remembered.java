package org.policykg.query;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * What a new store is to remember in its {@link Ledger}.
 *
 * @param documents gives out all documents
 * @param stems gives out the stems of all names by their initiatives' IRIs, when these are known
 */
public record Remembered(Ledger.Making making, Documents documents, Stems stems) {
  /** Gives out documents. */
  @FunctionalInterface
  public interface Documents {
    void forEach(Consumer<Ledger.Entry> sink) throws IOException;
  }

  /** Gives out stems. */
  @FunctionalInterface
  public interface Stems {
    Map<String, String> all();
  }

  /** Gives out the quads of the ledger. */
  public void write(Consumer<Quad> sink) throws IOException {
    Ledger.write(making, sink);
    documents.forEach(entry -> Ledger.write(making, entry, sink));
    stems.all().forEach((initiative, stem) -> Ledger.write(making, initiative, stem, sink));
  }
}

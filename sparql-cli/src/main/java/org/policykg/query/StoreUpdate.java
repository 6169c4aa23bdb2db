package org.policykg.query;

import java.util.Map;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.policykg.graph.Iris;

/** A SPARQL update of a store, for a user who has said that it may be changed. */
public final class StoreUpdate {
  private final UpdateRequest request;

  private StoreUpdate(UpdateRequest request) {
    this.request = request;
  }

  /** Whether a text is an update, not a query. */
  public static boolean is(String text) {
    if (ShippedQueries.isName(text)) {
      return false;
    }
    try {
      read(text);
      return true;
    } catch (QueryException | StackOverflowError e) {
      return false;
    }
  }

  private static UpdateRequest read(String text) {
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Map.copyOf(QueryText.PREFIXES));
    UpdateFactory.parse(request, text, Iris.BASE);
    return request;
  }

  /**
   * The update that a text is.
   *
   * @throws BadInput where it does more than it is permitted to
   */
  public static StoreUpdate of(String text, Permissions permissions) {
    if (!permissions.update()) {
      throw new BadInput("query: is an update and is refused; --allow-update allows it on a store");
    }
    UpdateRequest request = read(text);
    for (Update update : request) {
      if (update instanceof UpdateLoad && !permissions.remote()) {
        throw QueryGuard.remote("LOAD");
      }
      if (update instanceof UpdateModify modify) {
        QueryGuard.check(modify.getWherePattern(), permissions);
      }
    }
    return new StoreUpdate(request);
  }

  /**
   * Changes a store, wholly or not at all.
   *
   * @throws BadInput where the graph is no store
   */
  public void run(GraphSource graph) {
    if (!(graph instanceof GraphSource.Store store)) {
      throw new BadInput("only a store can be updated; build makes one with --store");
    }
    DatasetGraph data = Stores.connect(store.folder());
    try {
      data.executeWrite(() -> UpdateExec.dataset(data).update(request).execute());
    } finally {
      TDBInternal.expel(data);
    }
  }
}

package org.policykg.build;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Variant;
import org.policykg.query.HeldStore;
import org.policykg.query.Ledger;
import org.policykg.query.StoreEdit;
import org.policykg.variant.Variants;

/**
 * Brings a store up to date: takes out the documents that went, puts in those that came, and leaves
 * the others alone. The store then holds the triples of one that is built from scratch.
 */
final class Renewal {
  private final Iris iris;
  private final Facts facts;
  private final Variants variants;
  private final DecisionSheets decisions;
  private final HeldStore store;
  private final Ledger before;

  Renewal(
      Iris iris,
      Facts facts,
      Variants variants,
      DecisionSheets decisions,
      HeldStore store,
      Ledger before) {
    this.iris = iris;
    this.facts = facts;
    this.variants = variants;
    this.decisions = decisions;
    this.store = store;
    this.before = before;
  }

  /**
   * Changes the store in one transaction.
   *
   * @param blocks the numbers of the blocks of all documents; those that were known are empty
   */
  Build.Result run(Spool spool, int[] blocks) throws IOException {
    Tally tally = new Tally();
    Map<String, String> documents = new HashMap<>();
    List<Integer> added = new ArrayList<>();
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      documents.put(gist.key(), gist.iri());
      if (!before.documents().containsKey(gist.key())) {
        tally.add(gist);
        added.add(number);
      }
    }
    Ledger after = new Ledger(before.setup(), before.byDocument(), documents);
    Set<String> removed =
        before.documents().entrySet().stream()
            .filter(entry -> !documents.containsKey(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(toSet());
    List<Variant> joined = new ArrayList<>();
    List<String> lines = new ArrayList<>(decisions.summaries(tally.met()));
    if (!added.isEmpty() || !removed.isEmpty()) {
      store.change(
          edit -> {
            edit.remove(removed);
            for (int number : added) {
              Block block = Block.of(get(spool, number));
              edit.add(block.gist().iri(), block.rows());
            }
            edit.remember(before, after);
            joined.addAll(join(edit, lines));
          });
    }
    return new Build.Result(
        tally,
        joined,
        OptionalLong.empty(),
        Optional.of(
            new Build.Change(
                added.size(), removed.size(), before.documents().size() - removed.size())),
        lines);
  }

  private static byte[] get(Spool spool, int number) {
    try {
      return spool.get(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Variants depend on all names, so that they are found anew. */
  private List<Variant> join(StoreEdit edit, List<String> lines) {
    Variants.Names names = variants.names();
    edit.names(variants::needsContext, names::add);
    List<Variant> joined = decisions.apply(names.variants(), names.all(), iris, lines::add);
    edit.replaceVariants(facts, joined, iris.variants());
    return joined;
  }
}

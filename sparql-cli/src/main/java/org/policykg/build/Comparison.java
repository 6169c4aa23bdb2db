package org.policykg.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.query.StoreEdit;

/**
 * Sets documents beside those that a store holds: which of these they replace, and which of them
 * come in. A document takes the place of the one of its name, and of two with the same text the one
 * whose name comes first stands, as where both are read at once.
 */
final class Comparison {
  /** Several texts go by this name, since standard input has none. */
  private static final String NO_NAME = "stdin";

  private final StoreEdit store;
  private final Observer observer;
  private final Set<String> replaced = new HashSet<>();

  Comparison(StoreEdit store, Observer observer) {
    this.store = store;
    this.observer = observer;
  }

  /** Notes which documents a new one replaces by its name. */
  void replaceByName(Gist added) {
    List<String> older = added.name().equals(NO_NAME) ? List.of() : store.named(added.name());
    if (replaced.addAll(older)) {
      observer.replaced(added.name());
    }
  }

  /** Whether a document comes in, once all names have been compared. */
  boolean comesIn(Gist added) {
    Optional<String> same = store.withText(added.text()).filter(iri -> !replaced.contains(iri));
    if (same.isEmpty()) {
      return true;
    }
    String name = store.name(same.get());
    if (name.compareTo(added.name()) <= 0) {
      observer.leftOut(added.name(), name);
      return false;
    }
    observer.leftOut(name, added.name());
    replaced.add(same.get());
    return true;
  }

  /** The IRIs of the documents that go. */
  Set<String> replaced() {
    return replaced;
  }
}

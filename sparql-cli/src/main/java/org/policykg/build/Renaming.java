package org.policykg.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.graph.NamesOfGraph;
import org.policykg.model.Variant;
import org.policykg.query.StoreEdit;
import org.policykg.variant.Variants;

/**
 * Joins the variants among the names of a store anew where documents came or went. Whether two
 * names are variants depends on them alone, or on the documents that have the one of them, so that
 * only names of these documents and those that share a stem with them are looked at.
 */
record Renaming(Iris iris, Facts facts, Variants variants, DecisionSheets decisions) {
  /**
   * Renews the variants of some names.
   *
   * @param touched the names of documents that came or went
   * @return those that these names have now
   */
  List<Variant> renew(StoreEdit store, Set<String> touched, List<String> summaries) {
    NamesOfGraph graph = store.names();
    Set<String> names = new TreeSet<>(touched);
    names.addAll(decisions.names());
    for (String name : Set.copyOf(names)) {
      graph.joinedWith(iris.initiative(name)).stream()
          .filter(variants::needsContext)
          .forEach(names::add);
    }
    Variants.Names near = variants.names();
    for (String name : names) {
      String initiative = iris.initiative(name);
      Optional<String> stem = graph.of(initiative).flatMap(variants::stem);
      store.remember(initiative, stem);
      addAlone(graph.of(initiative).stream().toList(), names, near);
      if (variants.needsContext(name)) {
        graph.together(initiative).forEach(beside -> addContext(name, beside, near));
      }
    }
    for (String name : names) {
      variants.stem(name).ifPresent(stem -> addAlone(store.withStem(stem), names, near));
    }
    List<Variant> joined =
        decisions.apply(near.variants(), near.all(), iris, summaries::add).stream()
            .filter(each -> names.contains(each.first()) || names.contains(each.second()))
            .toList();
    store.replaceVariants(facts, names, joined, iris.variants());
    return joined;
  }

  /** Adds names but for those of which it counts what stands beside them. */
  private void addAlone(List<String> added, Set<String> names, Variants.Names near) {
    for (String name : added) {
      if (!names.contains(name) || !variants.needsContext(name)) {
        near.add(Set.of(name));
      }
    }
  }

  /** Adds a name with those beside it, but for others of which not all that counts is known. */
  private void addContext(String name, Set<String> beside, Variants.Names near) {
    near.add(
        beside.stream()
            .filter(other -> other.equals(name) || !variants.needsContext(other))
            .toList());
  }

  List<String> summaries(Tally tally) {
    return decisions.summaries(tally.met());
  }
}

package org.policykg.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.model.Variant;
import org.policykg.query.HeldStore;
import org.policykg.query.StoreEdit;

/**
 * Brings a store up to date: takes out the documents that went, puts in those that came, and leaves
 * the others alone. The store then holds the triples of one that is built from scratch.
 */
final class Renewal {
  private final Renaming renaming;
  private final HeldStore store;
  private final Observer observer;
  private final Tally tally = new Tally();
  private final List<Variant> joined = new ArrayList<>();

  Renewal(Renaming renaming, HeldStore store, Observer observer) {
    this.renaming = renaming;
    this.store = store;
    this.observer = observer;
  }

  /** A document that came, and where its block lies. */
  private record Added(Gist gist, int block) {}

  /**
   * Changes the store in one transaction to hold these documents and no others.
   *
   * @param blocks the numbers of the blocks of all documents; those that were known are empty
   * @param before the IRIs of the documents before, by their keys
   */
  Build.Result replace(Spool spool, int[] blocks, Map<String, String> before) throws IOException {
    List<Added> added = new ArrayList<>();
    Map<String, String> removed = new HashMap<>(before);
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      if (removed.remove(gist.key()) == null) {
        added.add(new Added(gist, number));
      }
    }
    List<String> lines = new ArrayList<>();
    if (!added.isEmpty() || !removed.isEmpty()) {
      store.change(edit -> change(edit, Set.copyOf(removed.values()), added, spool, lines));
    }
    return result(
        new Build.Change(
            added.size(), removed.size(), OptionalInt.of(before.size() - removed.size())),
        lines);
  }

  /**
   * Changes the store in one transaction to hold these documents too.
   *
   * @param blocks the numbers of the blocks of the documents; those that were known are empty
   */
  Build.Result add(Spool spool, int[] blocks) throws IOException {
    List<Added> read = new ArrayList<>();
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      if (store.document(gist.key()).isEmpty()) {
        read.add(new Added(gist, number));
      }
    }
    List<Added> added = new ArrayList<>();
    Set<String> removed = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    if (!read.isEmpty()) {
      store.change(
          edit -> {
            Comparison comparison = new Comparison(edit, observer);
            read.forEach(each -> comparison.replaceByName(each.gist()));
            read.stream().filter(each -> comparison.comesIn(each.gist())).forEach(added::add);
            removed.addAll(comparison.replaced());
            change(edit, removed, added, spool, lines);
          });
    }
    return result(new Build.Change(added.size(), removed.size(), OptionalInt.empty()), lines);
  }

  private void change(
      StoreEdit edit, Set<String> removed, List<Added> added, Spool spool, List<String> lines) {
    Set<String> touched = new TreeSet<>();
    removed.forEach(document -> touched.addAll(edit.names(document)));
    edit.remove(removed);
    for (Added each : added) {
      tally.add(each.gist());
      each.gist().namesTogether().forEach(touched::addAll);
      edit.add(each.gist().entry(), Block.of(get(spool, each.block())).bundles());
    }
    joined.addAll(renaming.renew(edit, touched, lines));
  }

  private static byte[] get(Spool spool, int number) {
    try {
      return spool.get(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Build.Result result(Build.Change change, List<String> joining) {
    List<String> lines = new ArrayList<>(renaming.summaries(tally));
    lines.addAll(joining);
    return new Build.Result(
        tally, joined, OptionalLong.empty(), java.util.Optional.of(change), lines);
  }
}

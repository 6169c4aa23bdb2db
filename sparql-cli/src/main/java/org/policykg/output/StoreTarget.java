package org.policykg.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.policykg.query.BadInput;
import org.policykg.query.Stores;

/**
 * The folder of a store to be written whole or not at all: it grows beside its place and takes it
 * when it is complete.
 */
record StoreTarget(Path folder) implements Destination {
  static StoreTarget of(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
      throw new BadInput(folder + ": cannot be written; " + parent + " is no folder to write in");
    }
    if (Files.exists(folder) && !Stores.isStore(folder) && !isEmptyFolder(folder)) {
      throw new BadInput(folder + ": is there already and no store; give another name");
    }
    return new StoreTarget(folder);
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be listed; " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public void write(Graph graph) {
    String suffix = "." + ProcessHandle.current().pid();
    Path growing = folder.resolveSibling("." + folder.getFileName() + suffix + ".part");
    Path old = folder.resolveSibling("." + folder.getFileName() + suffix + ".old");
    try {
      Files.createDirectories(growing);
      fill(growing, graph);
      if (Files.exists(folder)) {
        Files.move(folder, old);
      }
      Files.move(growing, folder);
      remove(old);
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be written; " + e.getMessage(), e);
    } finally {
      remove(growing);
    }
  }

  private static void fill(Path folder, Graph graph) {
    DatasetGraph data = Stores.connect(folder);
    try {
      data.executeWrite(() -> graph.stream().forEach(data.getDefaultGraph()::add));
    } finally {
      TDBInternal.expel(data);
    }
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(StoreTarget::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.policykg.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.policykg.graph.Bundles;
import org.policykg.graph.Iris;
import org.policykg.graph.Quads;
import org.policykg.load.StoreLoader;
import org.policykg.query.BadInput;
import org.policykg.query.GraphSource;
import org.policykg.query.Remembered;
import org.policykg.query.Stores;

/**
 * The folder of a store to be written whole or not at all. TDB2 reads the folder {@code Data-0002}
 * rather than {@code Data-0001}: a new one is loaded beside the store and renamed into it, so that
 * at every moment the store is the old one or the new one.
 */
public record StoreTarget(Path folder, Optional<Remembered> ledger) implements Destination {
  /** How much of the heap sorting may take. */
  private static final int SHARE_OF_HEAP = 8;

  /**
   * A folder, made sure of before any work is done.
   *
   * @throws BadInput where no store can be written
   */
  public static StoreTarget of(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
      throw new BadInput(folder + ": cannot be written; " + parent + " is no folder to write in");
    }
    if (Files.exists(folder) && !Stores.isStore(folder) && !isEmptyFolder(folder)) {
      throw new BadInput(folder + ": is there already and no store; give another name");
    }
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      throw new BadInput(folder + ": cannot be written; it is read-only");
    }
    return new StoreTarget(folder, Optional.empty());
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

  /** The same folder, whose store will remember how it was built. */
  public StoreTarget with(Remembered remembered) {
    return new StoreTarget(folder, Optional.of(remembered));
  }

  /** Whether a store is there already. */
  public boolean exists() {
    return Stores.isStore(folder);
  }

  /**
   * Removes what is left of older stores, as by a process that was killed, from one that is held.
   */
  public void removeOlder() {
    List<Path> all = Stores.generations(folder);
    all.subList(0, all.size() - 1).forEach(Leftovers::delete);
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public boolean needsJena() {
    return true;
  }

  @Override
  public Path path() {
    return folder;
  }

  @Override
  public void write(Bundles bundles, Iris iris) {
    replace(
        loader ->
            bundles.forEach(
                bundle -> bundle.forEach(triple -> loader.triple(Stores.storable(triple)))));
  }

  /** Writes what RDF files say. */
  public void write(GraphSource.RdfFiles files) {
    replace(loader -> new FilesToStore(loader).load(files));
  }

  /** The default graph holds the ledger then, and what no document says has a graph of its own. */
  @Override
  public void writeGraphs(Quads quads, Iris iris) {
    replace(
        loader ->
            quads.forEach(
                (name, bundles) -> {
                  Node graph = NodeFactory.createURI(name.orElse(iris.variants()));
                  bundles.forEach(
                      bundle ->
                          bundle.forEach(triple -> loader.quad(graph, Stores.storable(triple))));
                }));
  }

  /** What gives out the data. */
  private interface Content {
    void writeTo(StoreLoader loader) throws IOException;
  }

  private void replace(Content content) {
    Path growing = Leftovers.beside(folder, "part");
    try {
      Files.createDirectories(growing);
      load(growing, content);
      force(growing);
      if (Stores.isStore(folder)) {
        Stores.whileLocked(folder, () -> takeOver(growing));
      } else {
        Files.deleteIfExists(folder);
        Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be written; " + e.getMessage(), e);
    } catch (InternalError | JenaException | RuntimeIOException | UncheckedIOException e) {
      throw Stores.unwritable(folder, e);
    } catch (RuntimeException e) {
      throw Stores.fault(growing, folder, e);
    } finally {
      Leftovers.remove(growing);
    }
  }

  private void load(Path growing, Content content) throws IOException {
    DatasetGraph data = Stores.connect(growing);
    long memory = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    try (StoreLoader loader = new StoreLoader(data, growing, memory)) {
      content.writeTo(loader);
      if (ledger.isPresent()) {
        ledger.get().write(quad -> loader.quad(quad.getGraph(), quad.asTriple()));
      }
      loader.finish();
    } finally {
      TDBInternal.expel(data, true);
    }
  }

  /** Makes sure that all is on the disk before the name says so. */
  private static void force(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private void takeOver(Path growing) throws IOException {
    List<Path> old = Stores.generations(folder);
    int number = Stores.number(old.get(old.size() - 1)) + 1;
    Files.move(
        Stores.generations(growing).get(0),
        folder.resolve("Data-%04d".formatted(number)),
        StandardCopyOption.ATOMIC_MOVE);
    old.forEach(Leftovers::delete);
  }
}

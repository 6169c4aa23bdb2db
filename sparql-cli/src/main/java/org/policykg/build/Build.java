package org.policykg.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.evaluate.DecisionSheets.Met;
import org.policykg.extract.Extractor;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.output.Destination;
import org.policykg.output.Scratch;
import org.policykg.output.StoreTarget;
import org.policykg.query.BadInput;
import org.policykg.query.HeldStore;
import org.policykg.query.Ledger;
import org.policykg.query.Remembered;
import org.policykg.reference.Vocabulary;
import org.policykg.source.Source;
import org.policykg.source.Unread;
import org.policykg.variant.Variants;

/** Makes a graph of documents. The same documents give the same graph, in any order. */
public final class Build {
  /** How much of the heap what was read, and what is sorted, may take. */
  private static final int SHARE_OF_HEAP = 8;

  private final Iris iris;
  private final Extractor extractor;
  private final Facts facts;
  private final Vocabulary vocabulary;
  private final Variants variants;
  private final DecisionSheets decisions;
  private final String setup;

  /**
   * What a build reads by.
   *
   * @param iris what the nodes are named by
   * @param decisions what a person decided
   * @param setup digest of all of this, for a store to remember
   */
  public Build(
      Iris iris,
      Extractor extractor,
      Lexicon lexicon,
      Vocabulary vocabulary,
      DecisionSheets decisions,
      String setup) {
    this.iris = iris;
    this.extractor = extractor;
    this.facts = new Facts(iris, vocabulary);
    this.vocabulary = vocabulary;
    this.variants = new Variants(lexicon);
    this.decisions = decisions;
    this.setup = setup;
  }

  /**
   * What was built.
   *
   * @param triples how many triples, or quads; unknown where a store was changed
   * @param change what was changed in a store that was there
   * @param decisions what became of the decisions, a line for each sheet
   */
  public record Result(
      Tally tally,
      List<Variant> variants,
      OptionalLong triples,
      Optional<Change> change,
      List<String> decisions) {
    public Result {
      variants = List.copyOf(variants);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * How many documents of a store came, went and stayed; one that changed came and went.
   *
   * @param kept not counted where they were not asked for
   */
  public record Change(int added, int removed, OptionalInt kept) {}

  /**
   * What is to be built.
   *
   * @param inputs the documents, each opened by the thread that reads it
   * @param threads how many documents are read at once
   * @param texts takes each document before it is read; several threads call it at once
   * @param graphPerDocument whether each document has a named graph
   * @param keep whether the documents of a store that the inputs do not hold stay
   */
  public record Request(
      Iterator<Unread> inputs,
      int threads,
      Consumer<Source> texts,
      boolean graphPerDocument,
      boolean keep) {}

  /** What was read before. */
  interface Known {
    /** The IRI of the document that was read from what has this digest; several threads ask. */
    Optional<String> document(String key);
  }

  private static final Known NOTHING = key -> Optional.empty();

  /** The key of a document that no store remembers. */
  private static final String NO_KEY = "";

  /**
   * Reads documents and writes their graph. A store that was built alike is changed where documents
   * have changed.
   *
   * @throws BadInput where there is nothing to read or the graph cannot be written
   */
  public Result run(Request request, Destination destination, Observer observer) {
    if (destination instanceof StoreTarget store) {
      return run(request, store, observer);
    }
    try (Work work = new Work(destination.path())) {
      Harvest.Reader reader = source -> read(source, NO_KEY);
      int[] blocks = read(request, reader, work.spool, observer);
      return write(work, blocks, variants.names(), destination, request);
    } catch (IOException e) {
      throw cannotWrite(destination, e);
    }
  }

  private Result run(Request request, StoreTarget store, Observer observer) {
    try (Work work = new Work(store.path())) {
      int[] blocks;
      if (store.exists()) {
        try (HeldStore held = HeldStore.of(store.folder())) {
          Optional<String> obstacle = obstacle(held.making(), request);
          if (obstacle.isEmpty()) {
            store.removeOlder();
            return change(request, held, work.spool, observer);
          }
          if (request.keep()) {
            throw new BadInput(
                "%s: what it holds cannot be kept, since it %s; build it of all documents"
                    .formatted(store.name(), obstacle.get()));
          }
          observer.builtAnew(store.name(), obstacle.get());
          blocks = harvest(request, NOTHING, work.spool, observer);
        }
      } else {
        blocks = harvest(request, NOTHING, work.spool, observer);
      }
      Variants.Names names = variants.names();
      Remembered remembered =
          new Remembered(
              new Ledger.Making(setup, request.graphPerDocument()),
              sink -> {
                for (int number : blocks) {
                  sink.accept(Block.of(work.spool.get(number)).gist().entry());
                }
              },
              () -> stems(names));
      return write(work, blocks, names, store.with(remembered), request);
    } catch (IOException e) {
      throw cannotWrite(store, e);
    }
  }

  private Result change(Request request, HeldStore held, Spool spool, Observer observer)
      throws IOException {
    Renewal renewal = new Renewal(new Renaming(iris, facts, variants, decisions), held, observer);
    if (request.keep()) {
      return renewal.add(spool, harvest(request, held::document, spool, observer));
    }
    Map<String, String> before = held.documents();
    Known known = key -> Optional.ofNullable(before.get(key));
    return renewal.replace(spool, harvest(request, known, spool, observer), before);
  }

  /** Why a store cannot be changed, as the rest of a sentence; empty where it can. */
  private Optional<String> obstacle(Optional<Ledger.Making> making, Request request) {
    if (making.isEmpty()) {
      return Optional.of("does not remember what it was built of");
    }
    if (making.get().byDocument() != request.graphPerDocument()) {
      return Optional.of("was built with another --graph-per-document");
    }
    return making.get().setup().equals(setup)
        ? Optional.empty()
        : Optional.of("was built with another version, --base, --lexicon or --decisions");
  }

  private Map<String, String> stems(Variants.Names names) {
    Map<String, String> stems = new TreeMap<>();
    for (String name : names.all()) {
      variants.stem(name).ifPresent(stem -> stems.put(iris.initiative(name), stem));
    }
    return stems;
  }

  private static BadInput cannotWrite(Destination destination, IOException e) {
    return new BadInput(
        destination.name() + ": what lies beside it cannot be written; " + e.getMessage(), e);
  }

  /** Room for what was read and not written yet. */
  private static final class Work implements AutoCloseable {
    private final Scratch scratch;
    private final long memory = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    private final Spool spool;

    Work(Path target) {
      scratch = Scratch.beside(target);
      spool = new Spool(scratch, memory);
    }

    @Override
    public void close() {
      spool.close();
      scratch.close();
    }
  }

  private int[] harvest(Request request, Known known, Spool spool, Observer observer)
      throws IOException {
    Harvest.Reader reader = source -> read(source, known);
    return read(request, reader, spool, observer);
  }

  private static int[] read(Request request, Harvest.Reader reader, Spool spool, Observer observer)
      throws IOException {
    Harvest.Reader telling =
        source -> {
          request.texts().accept(source);
          return reader.read(source);
        };
    int[] blocks = new Harvest(telling, spool, observer).read(request.inputs(), request.threads());
    if (blocks.length == 0) {
      throw new BadInput("no document could be read, so nothing is written");
    }
    return blocks;
  }

  private Harvest.Read read(Source source, Known known) {
    String key = Key.of(source);
    Optional<String> before = known.document(key);
    if (before.isPresent()) {
      Gist gist = Gist.unread(before.get(), key, source);
      return new Harvest.Read(gist, Block.bytes(gist, List.of()));
    }
    return read(source, key);
  }

  private Harvest.Read read(Source source, String key) {
    List<Met> met = new ArrayList<>();
    Reading reading = decisions.apply(extractor.read(source), iris, vocabulary.themes(), met::add);
    Gist gist = Gist.of(iris.document(reading.document()), key, source, reading, met);
    return new Harvest.Read(gist, Block.bytes(gist, facts.bundles(reading)));
  }

  private Result write(
      Work work, int[] blocks, Variants.Names names, Destination destination, Request request)
      throws IOException {
    try (Crew crew = new Crew(work.scratch, request.threads(), work.memory)) {
      Writing writing = new Writing(iris, facts, decisions, work.spool, names, crew);
      return request.graphPerDocument()
          ? writing.graphs(blocks, destination)
          : writing.triples(blocks, destination);
    }
  }
}

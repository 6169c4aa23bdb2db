package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.evaluate.DecisionSheets.Met;
import org.policykg.extract.Extractor;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.graph.Rows;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.output.Destination;
import org.policykg.output.Scratch;
import org.policykg.query.BadInput;
import org.policykg.reference.Vocabulary;
import org.policykg.source.Input;
import org.policykg.source.Source;
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

  /**
   * What a build reads by.
   *
   * @param iris what the nodes are named by
   * @param decisions what a person decided
   */
  public Build(
      Iris iris,
      Extractor extractor,
      Lexicon lexicon,
      Vocabulary vocabulary,
      DecisionSheets decisions) {
    this.iris = iris;
    this.extractor = extractor;
    this.facts = new Facts(iris, vocabulary);
    this.vocabulary = vocabulary;
    this.variants = new Variants(lexicon);
    this.decisions = decisions;
  }

  /**
   * What was built.
   *
   * @param triples how many triples, or quads
   * @param decisions what became of the decisions, a line for each sheet
   */
  public record Result(Tally tally, List<Variant> variants, long triples, List<String> decisions) {
    public Result {
      variants = List.copyOf(variants);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Reads documents and writes their graph.
   *
   * @param threads how many documents are read at once
   * @param graphPerDocument whether each document has a named graph
   * @throws BadInput where there is nothing to read or the graph cannot be written
   */
  public Result run(
      Iterable<Input> inputs,
      int threads,
      Destination destination,
      boolean graphPerDocument,
      Observer observer) {
    long memory = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    try (Scratch scratch = Scratch.beside(destination.path());
        Spool spool = new Spool(scratch, memory)) {
      int[] blocks = new Harvest(this::read, spool, observer).read(inputs, threads);
      if (blocks.length == 0) {
        throw new BadInput("no document could be read, so nothing is written");
      }
      return graphPerDocument
          ? writeGraphs(spool, blocks, destination)
          : writeTriples(spool, blocks, new RowSorter(scratch, memory), destination);
    } catch (IOException e) {
      throw new BadInput(
          destination.name() + ": what lies beside it cannot be written; " + e.getMessage(), e);
    }
  }

  private Harvest.Read read(Source source) {
    List<Met> met = new ArrayList<>();
    Reading reading = decisions.apply(extractor.read(source), iris, vocabulary.themes(), met::add);
    Gist gist = Gist.of(iris.document(reading.document()), digest(source.raw()), reading, met);
    List<byte[]> rows = Rows.sorted(sink -> facts.write(reading, sink));
    return new Harvest.Read(gist, Block.bytes(gist, rows));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Result writeTriples(Spool spool, int[] blocks, RowSorter sorter, Destination destination)
      throws IOException {
    Tally tally = new Tally();
    Variants.Names names = variants.names();
    for (int number : blocks) {
      Block block = Block.of(spool.get(number));
      tally.add(block.gist());
      block.gist().namesTogether().forEach(names::add);
      block.rows().forEach(sorter);
    }
    Joined joined = join(names);
    for (byte[] row : rows(joined.variants())) {
      sorter.row(row);
    }
    Count count = new Count();
    destination.write(count.of(sorter.sorted()), iris);
    return result(tally, joined, count);
  }

  /** Writes each document's block as it is; only what no document says is in the default graph. */
  private Result writeGraphs(Spool spool, int[] blocks, Destination destination)
      throws IOException {
    Tally tally = new Tally();
    Variants.Names names = variants.names();
    SortedMap<String, Integer> graphs = new TreeMap<>();
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      tally.add(gist);
      gist.namesTogether().forEach(names::add);
      graphs.put(gist.iri(), number);
    }
    Joined joined = join(names);
    Count count = new Count();
    destination.writeGraphs(
        sink -> {
          sink.graph(Optional.empty(), count.of(Rows.of(rows(joined.variants()))));
          for (Map.Entry<String, Integer> graph : graphs.entrySet()) {
            Block block = Block.of(spool.get(graph.getValue()));
            sink.graph(Optional.of(graph.getKey()), count.of(block.rows()));
          }
        },
        iris);
    return result(tally, joined, count);
  }

  /** The variants after the decisions, and what became of these. */
  private record Joined(List<Variant> variants, List<String> decisions) {}

  private Joined join(Variants.Names names) {
    List<String> lines = new ArrayList<>();
    return new Joined(decisions.apply(names.variants(), names.all(), iris, lines::add), lines);
  }

  private List<byte[]> rows(List<Variant> joined) {
    return Rows.sorted(sink -> facts.write(joined, sink));
  }

  private Result result(Tally tally, Joined joined, Count count) {
    List<String> lines = new ArrayList<>(decisions.summaries(tally.met()));
    lines.addAll(joined.decisions());
    return new Result(tally, joined.variants(), count.rows, lines);
  }

  /** Counts rows while they pass. */
  private static final class Count {
    private long rows;

    Rows of(Rows counted) {
      return sink ->
          counted.forEach(
              row -> {
                rows++;
                sink.row(row);
              });
    }
  }
}

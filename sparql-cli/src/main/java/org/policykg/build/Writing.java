package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.graph.Rows;
import org.policykg.model.Variant;
import org.policykg.output.Destination;
import org.policykg.variant.Variants;

/** Writes the graph of all documents that were read. */
final class Writing {
  private final Iris iris;
  private final Facts facts;
  private final DecisionSheets decisions;
  private final Spool spool;
  private final Variants.Names names;
  private final Crew crew;
  private final Tally tally = new Tally();
  private final List<String> decided = new ArrayList<>();
  private List<Variant> joined = List.of();
  private long written;

  /**
   * A writing.
   *
   * @param names takes the names of the documents
   */
  Writing(
      Iris iris,
      Facts facts,
      DecisionSheets decisions,
      Spool spool,
      Variants.Names names,
      Crew crew) {
    this.iris = iris;
    this.facts = facts;
    this.decisions = decisions;
    this.spool = spool;
    this.names = names;
    this.crew = crew;
  }

  /** Writes what the blocks hold as one graph. */
  Build.Result triples(int[] blocks, Destination destination) throws IOException {
    for (int number : blocks) {
      Block block = Block.of(spool.get(number));
      note(block.gist());
      crew.sort(block.rows());
    }
    join();
    crew.sort(Rows.of(joinedRows()));
    destination.write(new Ahead(counted(crew.sorted())), iris);
    return result();
  }

  /** Writes each document's block as it is; only what no document says is in the default graph. */
  Build.Result graphs(int[] blocks, Destination destination) throws IOException {
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      note(gist);
      crew.sort(Rows.of(List.of((gist.iri() + " " + number).getBytes(UTF_8))));
    }
    join();
    Rows graphs = crew.sorted();
    destination.writeGraphs(
        sink -> {
          sink.graph(Optional.empty(), counted(Rows.of(joinedRows())));
          graphs.forEach(
              row -> {
                String[] graph = new String(row, UTF_8).split(" ", -1);
                Block block = Block.of(spool.get(Integer.parseInt(graph[1])));
                sink.graph(Optional.of(graph[0]), counted(block.rows()));
              });
        },
        iris);
    return result();
  }

  private void note(Gist gist) {
    tally.add(gist);
    gist.namesTogether().forEach(names::add);
  }

  private void join() {
    joined = decisions.apply(names.variants(), names.all(), iris, decided::add);
  }

  private List<byte[]> joinedRows() {
    return facts.rows(joined);
  }

  /** Rows that are counted while they pass. */
  private Rows counted(Rows rows) {
    return sink ->
        rows.forEach(
            row -> {
              written++;
              sink.row(row);
            });
  }

  private Build.Result result() {
    List<String> lines = new ArrayList<>(decisions.summaries(tally.met()));
    lines.addAll(decided);
    return new Build.Result(tally, joined, OptionalLong.of(written), Optional.empty(), lines);
  }
}

package org.policykg.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Bundles;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
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
      crew.sort(block.bundles());
    }
    destination.write(new Ahead(counted(crew.sorted(this::joinedBundles))), iris);
    return result();
  }

  /** Writes each document's block as it is; only what no document says is in the default graph. */
  Build.Result graphs(int[] blocks, Destination destination) throws IOException {
    List<String> graphs = new ArrayList<>(blocks.length);
    for (int number : blocks) {
      Gist gist = Block.of(spool.get(number)).gist();
      note(gist);
      graphs.add(gist.iri() + " " + number);
    }
    Bundles variants = joinedBundles();
    Collections.sort(graphs);
    destination.writeGraphs(
        sink -> {
          sink.graph(Optional.empty(), counted(variants));
          for (String each : graphs) {
            String[] graph = each.split(" ", -1);
            Block block = Block.of(spool.get(Integer.parseInt(graph[1])));
            sink.graph(Optional.of(graph[0]), counted(block.bundles()));
          }
        },
        iris);
    return result();
  }

  private void note(Gist gist) {
    tally.add(gist);
    gist.namesTogether().forEach(names::add);
  }

  /** What no document says: which of the names are one. */
  private Bundles joinedBundles() {
    joined = decisions.apply(names.variants(), names.all(), iris, decided::add);
    return Bundles.of(facts.bundles(joined));
  }

  /** Bundles whose triples are counted while they pass. */
  private Bundles counted(Bundles bundles) {
    return sink ->
        bundles.forEach(
            bundle -> {
              written += bundle.size();
              sink.bundle(bundle);
            });
  }

  private Build.Result result() {
    List<String> lines = new ArrayList<>(decisions.summaries(tally.met()));
    lines.addAll(decided);
    return new Build.Result(tally, joined, OptionalLong.of(written), Optional.empty(), lines);
  }
}

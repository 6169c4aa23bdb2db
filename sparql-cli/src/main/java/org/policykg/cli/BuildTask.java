package org.policykg.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.policykg.evaluate.Decisions;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Reading;
import org.policykg.output.Destination;
import org.policykg.query.BadInput;
import org.policykg.reference.Divisions;

/** Reads texts, extracts their facts in parallel and writes the graph. */
final class BuildTask {
  private final Console console;
  private final boolean quiet;

  BuildTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(BuildOptions options) {
    Iris iris = options.base().map(BuildTask::iris).orElseGet(Iris::standard);
    Destination destination =
        options
            .store()
            .map(Destination::store)
            .orElseGet(() -> Destination.file(options.out().orElseThrow()));
    options.metadata().place().ifPresent(BuildTask::checkPlace);
    Taught taught = options.lexicon().map(Taught::in).orElseGet(Taught::nothing);
    Harvest harvest = new Harvest(console, quiet, taught.extractor());
    Optional<Decisions> decisions = options.decisions().map(Decisions::read);
    List<Reading> readings = decided(harvest.read(options), decisions, iris, taught);
    Graph graph = new Facts(iris, taught.vocabulary()).graph(readings);
    destination.write(graph);
    if (!quiet) {
      new BuildSummary(readings, graph.size(), destination.name(), harvest.skipped())
          .lines()
          .forEach(console.err()::println);
    }
    return harvest.skipped() == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
  }

  private static void checkPlace(String code) {
    if (Divisions.standard().find(code).isEmpty()) {
      throw new BadInput("--place " + code + ": no code of GB/T 2260; six digits, as 330603");
    }
  }

  private List<Reading> decided(
      List<Reading> readings, Optional<Decisions> decisions, Iris iris, Taught taught) {
    if (decisions.isEmpty()) {
      return readings;
    }
    Decisions.Applied applied = decisions.get().apply(readings, iris, taught.vocabulary().themes());
    if (!quiet) {
      console.err().println(applied.summary());
    }
    return applied.readings();
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--base " + e.getMessage(), e);
    }
  }
}

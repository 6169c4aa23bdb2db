package org.policykg.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Adoption;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.output.Destination;
import org.policykg.query.BadInput;
import org.policykg.reference.Divisions;
import org.policykg.variant.Variants;

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
    Harvest harvest =
        new Harvest(console, quiet, taught.extractor(), TextFiles.in(options.texts()));
    DecisionSheets decisions = DecisionSheets.read(options.decisions());
    List<Reading> readings =
        decisions.apply(harvest.read(options), iris, taught.vocabulary().themes(), this::say);
    List<Variant> variants = variants(readings, decisions, iris, taught);
    Graph graph = new Facts(iris, taught.vocabulary()).graph(readings, variants);
    destination.write(graph);
    if (!quiet) {
      new BuildSummary(readings, variants, graph.size(), destination.name(), harvest.skipped())
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

  private List<Variant> variants(
      List<Reading> readings, DecisionSheets decisions, Iris iris, Taught taught) {
    Collection<SortedSet<String>> together = together(readings);
    SortedSet<String> names = new TreeSet<>();
    together.forEach(names::addAll);
    return decisions.apply(new Variants(taught.lexicon()).of(together), names, iris, this::say);
  }

  /** The names that one division has in one document, for each of these. */
  private static Collection<SortedSet<String>> together(List<Reading> readings) {
    Map<List<String>, SortedSet<String>> together = new HashMap<>();
    for (Reading reading : readings) {
      for (Adoption fact : reading.adoptions()) {
        together
            .computeIfAbsent(
                List.of(reading.document().sha256(), fact.division()), key -> new TreeSet<>())
            .add(fact.initiative().name());
      }
    }
    return together.values();
  }

  private void say(String line) {
    if (!quiet) {
      console.err().println(line);
    }
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--base " + e.getMessage(), e);
    }
  }
}

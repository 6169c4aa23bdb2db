package org.policykg.cli;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.evaluate.VariantReview;
import org.policykg.graph.Facts;
import org.policykg.model.Variant;
import org.policykg.output.Destination;
import org.policykg.output.Sheet;
import org.policykg.output.SheetFormat;
import org.policykg.output.Target;
import org.policykg.query.BadInput;
import org.policykg.query.Names;
import org.policykg.query.OpenGraph;
import org.policykg.variant.Lookalikes;
import org.policykg.variant.Variants;

/** Joins the names of a graph that mean one initiative, and lists those that may. */
final class VariantsTask {
  private final Console console;
  private final boolean quiet;

  VariantsTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(VariantsOptions options) {
    Optional<Destination> destination = options.out().map(Destination::file);
    Optional<Target> review = options.review().map(Target::of);
    Taught taught = options.lexicon().map(Taught::in).orElseGet(Taught::nothing);
    DecisionSheets decisions = DecisionSheets.read(options.decisions());
    if (!decisions.facts().isEmpty()) {
      throw new BadInput(
          "--decisions: a sheet of facts; give it to policykg build, which reads the texts again");
    }
    try (OpenGraph graph = options.graph().open()) {
      Names names = Names.of(graph);
      SortedSet<String> all = names.all();
      List<Variant> found = new Variants(taught.lexicon()).of(names.together());
      List<Variant> variants = decisions.apply(found, all, names.iris(), this::say);
      if (review.isPresent()) {
        Sheet sheet =
            VariantReview.of(
                graph,
                new Lookalikes(taught.lexicon())
                    .of(all, decisions.known(variants), options.above()));
        review.get().write(out -> SheetFormat.CSV.write(List.of(sheet), 0, out));
        say(options.review().get() + ": " + sheet.rows().size() + " pairs of names to look at");
      }
      destination.ifPresent(
          file -> {
            file.write(new Facts(names.iris(), taught.vocabulary()).graph(List.of(), variants));
            say(file.name() + ": " + summary(variants, all));
          });
    }
    return ExitCode.DONE;
  }

  /** How many names are joined. */
  static String summary(List<Variant> variants, SortedSet<String> names) {
    long joined =
        variants.stream().flatMap(v -> List.of(v.first(), v.second()).stream()).distinct().count();
    return "%,d of %,d names are joined as variants, in %,d pairs"
        .formatted(joined, names.size(), variants.size());
  }

  private void say(String line) {
    if (!quiet) {
      console.err().println(line);
    }
  }
}

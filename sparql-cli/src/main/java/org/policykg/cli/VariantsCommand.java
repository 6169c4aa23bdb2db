package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Joins names that mean one initiative. */
final class VariantsCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg variants all.nt -o variants.nt",
    "  policykg variants a.ttl -g b.ttl --review names.csv",
    "  policykg variants all.nt --decisions names.csv -o variants.nt",
    "",
    "build has joined the names of its own texts already; this joins those of graphs that were built",
    "apart. OUT holds nothing but the variants: read it together with the graph, by -g. What makes",
    "variants, and how to fill in a sheet, is said in docs/variants.md."
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<Path> out =
      arguments.one(
          Path.class,
          option(
              "OUT",
              "The RDF file to write: .ttl .nt .nq .trig .jsonld .rdf, each also .gz.",
              "-o",
              "--output"));

  private final Argument<Path> review =
      arguments.one(
          Path.class,
          option(
              "OUT.csv",
              "Write a sheet of names that look alike and that no rule joins.",
              "--review"));

  private final Argument<Double> above =
      arguments.one(
          Double.class,
          option(
                  "SCORE",
                  "How alike such names are at least, up to 1 (default: ${DEFAULT-VALUE}).",
                  "--above")
              .defaultValue("0.7"));

  private final Argument<List<Path>> decisions =
      arguments.many(
          Path.class,
          option(
              "FILE.csv",
              "What a person decided in a sheet of --review; may be repeated.",
              "--decisions"));

  private final Argument<Path> lexicon = TableArguments.lexicon(arguments);

  private VariantsCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new VariantsCommand(console, quiet).arguments.command();
  }

  private int run() {
    if (out.given().isEmpty() && review.given().isEmpty()) {
      throw arguments.wrong("nothing to write; give -o OUT, --review OUT.csv or both");
    }
    double least = above.value();
    if (!(least >= 0.3 && least <= 1)) {
      throw arguments.wrong("--above " + least + ": 0.3 to 1");
    }
    return new VariantsTask(console, quiet.getAsBoolean())
        .run(
            new VariantsOptions(
                graph.options(),
                out.given(),
                review.given(),
                least,
                decisions.value(),
                lexicon.given()));
  }
}

package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Joins names that mean one initiative. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg variants all.nt -o variants.nt",
      "  policykg variants a.ttl -g b.ttl --review names.csv",
      "  policykg variants all.nt --decisions names.csv -o variants.nt",
      "",
      "build has joined the names of its own texts already; this joins those of graphs that were built",
      "apart. OUT holds nothing but the variants: read it together with the graph, by -g. What makes",
      "variants, and how to fill in a sheet, is said in docs/variants.md."
    })
final class VariantsCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The RDF file to write: .ttl .nt .nq .trig .jsonld .rdf, each also .gz.")
  private @Nullable Path out;

  @Option(
      names = "--review",
      paramLabel = "OUT.csv",
      description = "Write a sheet of names that look alike and that no rule joins.")
  private @Nullable Path review;

  @Option(
      names = "--above",
      paramLabel = "SCORE",
      defaultValue = "0.7",
      description = "How alike such names are at least, up to 1 (default: ${DEFAULT-VALUE}).")
  private double above;

  @Option(
      names = "--decisions",
      paramLabel = "FILE.csv",
      description = "What a person decided in a sheet of --review; may be repeated.")
  private List<Path> decisions = List.of();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A folder of tables with words of your own; see docs/lexicon.md.")
  private @Nullable Path lexicon;

  VariantsCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    if (out == null && review == null) {
      throw new ParameterException(
          command.commandLine(), "nothing to write; give -o OUT, --review OUT.csv or both");
    }
    if (!(above >= 0.3 && above <= 1)) {
      throw new ParameterException(command.commandLine(), "--above " + above + ": 0.3 to 1");
    }
    return new VariantsTask(console, quiet.getAsBoolean())
        .run(
            new VariantsOptions(
                graph.options(),
                Optional.ofNullable(out),
                Optional.ofNullable(review),
                above,
                decisions,
                Optional.ofNullable(lexicon)));
  }
}

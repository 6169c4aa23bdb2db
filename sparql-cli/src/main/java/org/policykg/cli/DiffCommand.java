package org.policykg.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what came, went and changed between two graphs. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg diff old.ttl new.ttl",
      "  policykg diff backup store --format csv > changes.csv",
      "  policykg diff old.ttl new.ttl --exit-code --quiet > /dev/null || echo they differ",
      "",
      "Documents are compared by name, initiatives by document, county and name, metrics by all but",
      "their value. docs/diff.md says what counts as a change."
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "The graph before: an RDF file (.ttl .nt .nq .trig .jsonld .rdf, each also .gz), a folder"
              + " of them, a TDB2 store, or the http(s) address of a SPARQL endpoint.")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The graph after, in any of these forms.")
  private String after = "";

  @Mixin private final TimeoutArgument timeout = new TimeoutArgument();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text for lines in words, or table, csv, tsv, json or markdown. Default: text on a"
              + " terminal, else csv.")
  private @Nullable String format;

  @Option(names = "--exit-code", description = "Exit with 1 where the graphs differ.")
  private boolean exitCode;

  DiffCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    return new DiffTask(console, quiet.getAsBoolean())
        .run(
            new DiffOptions(
                timeout.graph(before),
                timeout.graph(after),
                Optional.ofNullable(format),
                exitCode));
  }
}

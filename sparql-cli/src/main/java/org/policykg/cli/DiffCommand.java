package org.policykg.cli;

import static org.policykg.cli.Arguments.flag;
import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Says what came, went and changed between two graphs. */
final class DiffCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg diff old.ttl new.ttl",
    "  policykg diff backup store --format csv > changes.csv",
    "  policykg diff old.ttl new.ttl --exit-code --quiet > /dev/null || echo they differ",
    "",
    "Documents are compared by name, initiatives by document, county and name, metrics by all but",
    "their value. docs/diff.md says what counts as a change."
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);

  private final Argument<String> before =
      arguments.one(
          String.class,
          parameter(
              "0",
              "1",
              "A",
              "The graph before: an RDF file (.ttl .nt .nq .trig .jsonld .rdf, each also .gz), a"
                  + " folder of them, a TDB2 store, or the http(s) address of a SPARQL endpoint."));

  private final Argument<String> after =
      arguments.one(
          String.class, parameter("1", "1", "B", "The graph after, in any of these forms."));

  private final TimeoutArgument timeout = new TimeoutArgument(arguments);

  private final Argument<String> format =
      arguments.one(
          String.class,
          option(
              "FORMAT",
              "text for lines in words, or table, csv, tsv, json or markdown. Default: text on a"
                  + " terminal, else csv.",
              "-f",
              "--format"));

  private final Argument<Boolean> exitCode =
      arguments.one(flag("Exit with 1 where the graphs differ.", "--exit-code"));

  private DiffCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new DiffCommand(console, quiet).arguments.command();
  }

  private int run() {
    return new DiffTask(console, quiet.getAsBoolean())
        .run(
            new DiffOptions(
                timeout.graph(before.value()),
                timeout.graph(after.value()),
                format.given(),
                exitCode.value()));
  }
}

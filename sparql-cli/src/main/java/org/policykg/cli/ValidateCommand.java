package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import picocli.CommandLine.Model.CommandSpec;

/** Checks a graph against the shapes. */
final class ValidateCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg validate zj.ttl",
    "  policykg validate zj.ttl --format turtle > report.ttl"
  };

  private final Console console;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<String> format =
      arguments.one(
          String.class,
          option(
              "FORMAT",
              "text for a list in words (the default), or the SHACL report as turtle, nt, jsonld,"
                  + " rdf.",
              "-f",
              "--format"));

  private ValidateCommand(Console console) {
    this.console = console;
  }

  static CommandSpec of(Console console) {
    return new ValidateCommand(console).arguments.command();
  }

  private int run() {
    return new ValidateTask(console)
        .run(graph.options(), format.given().filter(word -> !word.equals("text")));
  }
}

package org.policykg.cli;

import static org.policykg.cli.Arguments.parameter;

import picocli.CommandLine.Model.CommandSpec;

/** Shows the text behind a fact. */
final class ExplainCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg explain zj.ttl 双招双引",
    "  policykg explain zj.ttl 柯桥",
    "  policykg explain zj.ttl 规上工业增加值"
  };

  private final Console console;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<String> name =
      arguments.one(
          String.class,
          parameter(
              "1",
              "0..1",
              "NAME",
              "An initiative, a county by name or code, an indicator, or a node's IRI."));

  private ExplainCommand(Console console) {
    this.console = console;
  }

  static CommandSpec of(Console console) {
    return new ExplainCommand(console).arguments.command();
  }

  private int run() {
    return new ExplainTask(console).run(graph.options(), arguments.required(name));
  }
}

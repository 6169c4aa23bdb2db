package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how initiatives spread. */
final class DiffuseCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg diffuse zj.ttl --min-support 2",
    "  policykg diffuse zj.ttl --initiative 双招双引 --view curve",
    "  policykg diffuse zj.ttl --view cascade --min-support 2 --format csv > cascade.csv",
    "  policykg diffuse zj.ttl --view panel --format csv > panel.csv"
  };

  private final Console console;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);
  private final SelectionArguments selection = new SelectionArguments(arguments);
  private final SheetFormatArgument format = new SheetFormatArgument(arguments);

  private final Argument<String> view =
      arguments.one(
          String.class,
          option(
                  "VIEW",
                  "first (each county's first mention), curve (adoptions over time), cascade"
                      + " (county, initiative, date, for NetworkInference in R) or panel (county by"
                      + " year). Default: ${DEFAULT-VALUE}.",
                  "--view")
              .defaultValue("first"));

  private final Argument<String> level =
      arguments.one(
          String.class,
          option(
                  "LEVEL",
                  "exact (same initiative) or variant (joined by skos:closeMatch). Default:"
                      + " ${DEFAULT-VALUE}.",
                  "--level")
              .defaultValue("exact"));

  private final Argument<List<String>> initiatives =
      arguments.many(
          String.class, option("NAME", "Only this initiative; may be repeated.", "--initiative"));

  private DiffuseCommand(Console console) {
    this.console = console;
  }

  static CommandSpec of(Console console) {
    return new DiffuseCommand(console).arguments.command();
  }

  private int run() {
    return new DiffuseTask(console)
        .run(
            new DiffuseOptions(
                graph.options(),
                selection.options(),
                view.value(),
                level.value(),
                initiatives.value(),
                format.word()));
  }
}

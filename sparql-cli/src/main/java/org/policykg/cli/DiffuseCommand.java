package org.policykg.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how initiatives spread. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg diffuse zj.ttl --min-support 2",
      "  policykg diffuse zj.ttl --initiative 双招双引 --view curve",
      "  policykg diffuse zj.ttl --view cascade --min-support 2 --format csv > cascade.csv",
      "  policykg diffuse zj.ttl --view panel --format csv > panel.csv"
    })
final class DiffuseCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphArgument graph = new GraphArgument();
  @Mixin private final SelectionArguments selection = new SelectionArguments();
  @Mixin private final SheetFormatArgument format = new SheetFormatArgument();

  @Option(
      names = "--view",
      defaultValue = "first",
      paramLabel = "VIEW",
      description =
          "first (each county's first mention), curve (adoptions over time), cascade (county,"
              + " initiative, date, for NetworkInference in R) or panel (county by year). Default:"
              + " ${DEFAULT-VALUE}.")
  private String view = "";

  @Option(
      names = "--level",
      defaultValue = "exact",
      paramLabel = "LEVEL",
      description =
          "exact (same initiative) or variant (joined by skos:closeMatch). Default:"
              + " ${DEFAULT-VALUE}.")
  private String level = "";

  @Option(
      names = "--initiative",
      paramLabel = "NAME",
      description = "Only this initiative; may be repeated.")
  private List<String> initiatives = List.of();

  DiffuseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DiffuseOptions options =
        new DiffuseOptions(
            graph.options(), selection.options(), view, level, initiatives, format.word());
    return new DiffuseTask(console).run(options);
  }
}

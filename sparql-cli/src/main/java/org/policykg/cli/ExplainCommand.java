package org.policykg.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the text behind a fact. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg explain zj.ttl 双招双引",
      "  policykg explain zj.ttl 柯桥",
      "  policykg explain zj.ttl 规上工业增加值"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "An initiative, a county by name or code, an indicator, or a node's IRI.")
  private @Nullable String name;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ExplainTask(console).run(graph.options(), graph.required(name, "NAME"));
  }
}

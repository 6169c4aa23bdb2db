package org.policykg.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at what policykg runs on. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg doctor",
      "  policykg doctor graph",
      "",
      "Exit codes: 0 nothing is wrong, 1 something is; the line says what to do."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphArgument graph = new GraphArgument();

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new DoctorTask(console)
        .run(graph.isGiven() ? Optional.of(graph.options()) : Optional.empty());
  }
}

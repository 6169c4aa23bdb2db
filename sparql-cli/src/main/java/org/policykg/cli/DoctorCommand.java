package org.policykg.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Looks at what policykg runs on. */
final class DoctorCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg doctor",
    "  policykg doctor graph",
    "",
    "Exit codes: 0 nothing is wrong, 1 something is; the line says what to do."
  };

  private final Console console;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private DoctorCommand(Console console) {
    this.console = console;
  }

  static CommandSpec of(Console console) {
    return new DoctorCommand(console).arguments.command();
  }

  private int run() {
    return new DoctorTask(console)
        .run(graph.isGiven() ? Optional.of(graph.options()) : Optional.empty());
  }
}

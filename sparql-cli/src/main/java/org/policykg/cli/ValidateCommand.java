package org.policykg.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a graph against the shapes. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg validate zj.ttl",
      "  policykg validate zj.ttl --format turtle > report.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text for a list in words (the default), or the SHACL report as turtle, nt, jsonld, rdf.")
  private @Nullable String format;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ValidateTask(console)
        .run(graph.options(), Optional.ofNullable(format).filter(word -> !word.equals("text")));
  }
}

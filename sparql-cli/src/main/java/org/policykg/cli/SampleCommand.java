package org.policykg.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.policykg.evaluate.Draw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws facts for a person to judge. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    footer = {
      "",
      "Examples:",
      "  policykg sample all.ttl --kind slogans --count 200 --seed 1 -o slogans.csv",
      "",
      "The draw depends on the seed and the facts alone: the same graph always gives the same."
    })
final class SampleCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}; divisions are facts of every sort.")
  private Draw.Kind kind = Draw.Kind.INITIATIVES;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many facts (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed, another draw (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.csv",
      description = "The sheet to write.")
  private Path out = Path.of("");

  SampleCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    if (count < 1) {
      throw new ParameterException(command.commandLine(), "--count " + count + ": at least 1");
    }
    return new SampleTask(console, quiet.getAsBoolean())
        .run(new SampleOptions(graph.options(), kind, count, seed, out));
  }
}

package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from texts with gold. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg train texts --gold gold --judged slogans.csv -o lexicon",
      "  policykg train texts --gold gold --held-out held.nt --folds 10",
      "",
      "The tables that -o writes are used with build --lexicon. What --held-out writes is measured with "
          + "policykg evaluate: it says how the extractor does on texts that it has not learned from."
    })
final class TrainCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Texts, or folders of them.")
  private List<String> texts = List.of();

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Gold files, or folders of them, each named like its text; see docs/gold.md.")
  private List<Path> gold = List.of();

  @Option(
      names = "--judged",
      paramLabel = "SHEET.csv",
      arity = "1..*",
      description = "Sheets of sample with the judgements of readers; see docs/quality.md.")
  private List<Path> judged = List.of();

  @Option(
      names = "--dates",
      paramLabel = "FILE",
      description = "A table of metadata, separated by tabs: file, title, date, place.")
  private @Nullable Path dates;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write the tables of weights to.")
  private @Nullable Path out;

  @Option(
      names = "--held-out",
      paramLabel = "GRAPH",
      description = "Write what each text gives when the weights are learned without it.")
  private @Nullable Path heldOut;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "10",
      description = "Into how many parts --held-out divides the texts (default: ${DEFAULT-VALUE}).")
  private int folds;

  TrainCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    if (out == null && heldOut == null) {
      throw new ParameterException(command.commandLine(), "give -o, --held-out or both");
    }
    if (folds < 2) {
      throw new ParameterException(command.commandLine(), "--folds " + folds + ": at least 2");
    }
    return new TrainTask(console, quiet.getAsBoolean())
        .run(
            new TrainOptions(
                texts,
                gold,
                judged,
                Optional.ofNullable(dates),
                Optional.ofNullable(out),
                Optional.ofNullable(heldOut),
                folds));
  }
}

package org.policykg.cli;

import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Learns from texts with gold. */
final class TrainCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg train texts --gold gold --judged slogans.csv -o lexicon",
    "  policykg train texts --gold gold --held-out held.nt --folds 10",
    "",
    "The tables that -o writes are used with build --lexicon. What --held-out writes is measured with "
        + "policykg evaluate: it says how the extractor does on texts that it has not learned from."
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);

  private final Argument<List<String>> texts =
      arguments.many(String.class, parameter("0..*", "1..*", "TEXT", "Texts, or folders of them."));

  private final Argument<List<Path>> gold =
      arguments.many(
          Path.class,
          option(
                  "GOLD",
                  "Gold files, or folders of them, each named like its text; see docs/gold.md.",
                  "--gold")
              .arity("1..*")
              .required(true));

  private final Argument<List<Path>> judged =
      arguments.many(
          Path.class,
          option(
                  "SHEET.csv",
                  "Sheets of sample with the judgements of readers; see docs/quality.md.",
                  "--judged")
              .arity("1..*"));

  private final Argument<Path> dates = TableArguments.dates(arguments);

  private final Argument<Path> out =
      arguments.one(
          Path.class,
          option("DIR", "The folder to write the tables of weights to.", "-o", "--output"));

  private final Argument<Path> heldOut =
      arguments.one(
          Path.class,
          option(
              "GRAPH",
              "Write what each text gives when the weights are learned without it.",
              "--held-out"));

  private final Argument<Integer> folds =
      arguments.one(
          Integer.class,
          option(
                  "N",
                  "Into how many parts --held-out divides the texts (default: ${DEFAULT-VALUE}).",
                  "--folds")
              .defaultValue("10"));

  private TrainCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new TrainCommand(console, quiet).arguments.command();
  }

  private int run() {
    if (out.given().isEmpty() && heldOut.given().isEmpty()) {
      throw arguments.wrong("give -o, --held-out or both");
    }
    if (folds.value() < 2) {
      throw arguments.wrong("--folds " + folds.value() + ": at least 2");
    }
    return new TrainTask(console, quiet.getAsBoolean())
        .run(
            new TrainOptions(
                texts.value(),
                gold.value(),
                judged.value(),
                dates.given(),
                out.given(),
                heldOut.given(),
                folds.value()));
  }
}

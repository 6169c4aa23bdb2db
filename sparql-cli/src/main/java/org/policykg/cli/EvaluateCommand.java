package org.policykg.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a graph's facts with gold files. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    footer = {
      "",
      "Examples:",
      "  policykg evaluate zj.ttl gold/zj.jsonl --errors",
      "  policykg evaluate all.ttl gold/*.jsonl --format json",
      "  policykg evaluate all.ttl --review doubts.csv",
      "",
      "A gold file belongs to the document of its name; --document names others. How to write one",
      "and how to read the figures is said in docs/gold.md. A reviewed sheet is applied with",
      "build --decisions."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Gold files, JSON Lines; one for each document.")
  private List<Path> gold = List.of();

  @Option(
      names = "--document",
      paramLabel = "NAME",
      split = ",",
      description = "The documents' names without ending, in the order of the gold files.")
  private List<String> documents = List.of();

  @Option(
      names = "--errors",
      description = "List what was missed and wrongly found; as csv the list alone.")
  private boolean errors;

  @Option(
      names = "--texts",
      paramLabel = "INPUT",
      description =
          "The documents' texts, for the sentences of missed items in which nothing was found; may"
              + " be repeated.")
  private List<String> texts = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json or markdown. Default: table.")
  private @Nullable String format;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description = "Write how often each rule was right, as the extractor's confidence.tsv.")
  private @Nullable Path confidence;

  @Option(
      names = "--review",
      paramLabel = "OUT.csv",
      description = "Write a sheet of doubtful facts for a person to decide; needs no gold.")
  private @Nullable Path review;

  @Option(
      names = "--below",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description = "The confidence below which a fact is doubtful (default: ${DEFAULT-VALUE}).")
  private BigDecimal below = BigDecimal.ONE;

  EvaluateCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    if (gold.isEmpty() && (review == null || confidence != null)) {
      graph.required(null, "GOLD");
    }
    EvaluateOptions options =
        new EvaluateOptions(
            graph.options(),
            gold,
            documents,
            errors,
            texts,
            Optional.ofNullable(format),
            Optional.ofNullable(confidence),
            Optional.ofNullable(review),
            below);
    return new EvaluateTask(console, quiet.getAsBoolean()).run(options);
  }
}

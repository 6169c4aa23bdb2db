package org.policykg.cli;

import static org.policykg.cli.Arguments.flag;
import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Compares a graph's facts with gold files. */
final class EvaluateCommand {
  private static final String GOLD = "GOLD";

  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg evaluate zj.ttl gold/zj.jsonl --errors",
    "  policykg evaluate all.ttl gold/*.jsonl --format json",
    "  policykg evaluate all.ttl --review doubts.csv",
    "",
    "A gold file belongs to the document of its name; --document names others. How to write one",
    "and how to read the figures is said in docs/gold.md. A reviewed sheet is applied with",
    "build --decisions."
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<List<Path>> gold =
      arguments.many(
          Path.class,
          parameter("1..*", "0..*", GOLD, "Gold files, JSON Lines; one for each document."));

  private final Argument<List<String>> documents =
      arguments.many(
          String.class,
          option(
                  "NAME",
                  "The documents' names without ending, in the order of the gold files.",
                  "--document")
              .splitRegex(","));

  private final Argument<Boolean> errors =
      arguments.one(
          flag("List what was missed and wrongly found; as csv the list alone.", "--errors"));

  private final Argument<List<String>> texts =
      arguments.many(
          String.class,
          option(
              "INPUT",
              "The documents' texts, for the sentences of missed items in which nothing was found;"
                  + " may be repeated.",
              "--texts"));

  private final Argument<String> format =
      arguments.one(
          String.class,
          option("FORMAT", "table, csv, tsv, json or markdown. Default: table.", "-f", "--format"));

  private final Argument<Path> confidence =
      arguments.one(
          Path.class,
          option(
              "FILE",
              "Write how often each rule was right, as the extractor's confidence.tsv.",
              "--confidence"));

  private final Argument<Path> review =
      arguments.one(
          Path.class,
          option(
              "OUT.csv",
              "Write a sheet of doubtful facts for a person to decide; needs no gold.",
              "--review"));

  private final Argument<BigDecimal> below =
      arguments.one(
          BigDecimal.class,
          option(
                  "SHARE",
                  "The confidence below which a fact is doubtful (default: ${DEFAULT-VALUE}).",
                  "--below")
              .defaultValue("0.8"));

  private EvaluateCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new EvaluateCommand(console, quiet).arguments.command();
  }

  private int run() {
    GraphOptions read = graph.options();
    if (gold.value().isEmpty() && (review.given().isEmpty() || confidence.given().isPresent())) {
      throw arguments.missing(GOLD);
    }
    EvaluateOptions options =
        new EvaluateOptions(
            read,
            gold.value(),
            documents.value(),
            errors.value(),
            texts.value(),
            format.given(),
            confidence.given(),
            review.given(),
            below.value());
    return new EvaluateTask(console, quiet.getAsBoolean()).run(options);
  }
}

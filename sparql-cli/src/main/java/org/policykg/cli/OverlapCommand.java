package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;

/** Compares counties by what they share. */
final class OverlapCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg overlap zj.ttl",
    "  policykg overlap zj.ttl --exclude-origin 330000 --format csv > pairs.csv",
    "  policykg overlap zj.ttl --level theme --view matrix --format csv > matrix.csv",
    "  policykg overlap zj.ttl --explain 鄞州 定海",
    "  policykg overlap zj.ttl --html report.html --svg figure.svg"
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);
  private final SelectionArguments selection = new SelectionArguments(arguments);
  private final SheetFormatArgument format = new SheetFormatArgument(arguments);

  private final Argument<String> level =
      arguments.one(
          String.class,
          option(
                  "LEVEL",
                  "exact (same initiative), variant (joined by skos:closeMatch), origin (of the"
                      + " same higher division), theme, partner (one names the other) or indicator"
                      + " (same figure, same time). Default: ${DEFAULT-VALUE}.",
                  "--level")
              .defaultValue("exact"));

  private final Argument<String> view =
      arguments.one(
          String.class,
          option(
                  "VIEW",
                  "pairs, initiatives, matrix or counties (default: ${DEFAULT-VALUE}).",
                  "--view")
              .defaultValue("pairs"));

  private final Argument<String> order =
      arguments.one(
          String.class,
          option(
                  "MEASURE",
                  "What pairs are ordered by: shared, jaccard, overlap, idf or p (default:"
                      + " ${DEFAULT-VALUE}).",
                  "--order")
              .defaultValue("shared"));

  private final Argument<Integer> top =
      arguments.one(
          Integer.class,
          option("N", "Only the first N rows, or N items of a matrix.", "--top")
              .defaultValue(String.valueOf(Integer.MAX_VALUE))
              .showDefaultValue(Visibility.NEVER));

  private final Argument<Integer> draws =
      arguments.one(
          Integer.class,
          option(
                  "N",
                  "Draws of the bootstrap behind low and high; 0 for none (default:"
                      + " ${DEFAULT-VALUE}).",
                  "--draws")
              .defaultValue("1000"));

  private final Argument<Long> seed =
      arguments.one(
          Long.class,
          option("NUMBER", "Seed of the draws (default: ${DEFAULT-VALUE}).", "--seed")
              .defaultValue("1"));

  private final Argument<List<String>> explain =
      arguments.many(
          String.class,
          option("COUNTY", "Show what two counties share with the sentences of both.", "--explain")
              .arity("2"));

  private final Argument<Path> html =
      arguments.one(
          Path.class,
          option(
              "FILE",
              "Write a page instead of a table: heat map, network, curves and tables with the"
                  + " sentences behind them. It needs no other file and no network.",
              "--html"));

  private final Argument<Path> svg =
      arguments.one(
          Path.class,
          option(
              "FILE",
              "Write the matrix of counties and shared items as a figure for print.",
              "--svg"));

  private OverlapCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new OverlapCommand(console, quiet).arguments.command();
  }

  private int run() {
    OverlapOptions options =
        new OverlapOptions(
            graph.options(),
            selection.options(),
            level.value(),
            view.value(),
            order.value(),
            top.value(),
            draws.value(),
            seed.value(),
            explain.value(),
            format.word(),
            html.given(),
            svg.given(),
            quiet.getAsBoolean());
    return new OverlapTask(console).run(options);
  }
}

package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares counties by what they share. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg overlap zj.ttl",
      "  policykg overlap zj.ttl --exclude-origin 330000 --format csv > pairs.csv",
      "  policykg overlap zj.ttl --level theme --view matrix --format csv > matrix.csv",
      "  policykg overlap zj.ttl --explain 鄞州 定海",
      "  policykg overlap zj.ttl --html report.html --svg figure.svg"
    })
final class OverlapCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Mixin private final GraphArgument graph = new GraphArgument();
  @Mixin private final SelectionArguments selection = new SelectionArguments();
  @Mixin private final SheetFormatArgument format = new SheetFormatArgument();

  @Option(
      names = "--level",
      defaultValue = "exact",
      paramLabel = "LEVEL",
      description =
          "exact (same initiative), variant (joined by skos:closeMatch), origin (of the same higher"
              + " division), theme, partner (one names the other) or indicator (same figure, same"
              + " time). Default: ${DEFAULT-VALUE}.")
  private String level = "";

  @Option(
      names = "--view",
      defaultValue = "pairs",
      paramLabel = "VIEW",
      description = "pairs, initiatives, matrix or counties (default: ${DEFAULT-VALUE}).")
  private String view = "";

  @Option(
      names = "--order",
      defaultValue = "shared",
      paramLabel = "MEASURE",
      description =
          "What pairs are ordered by: shared, jaccard, overlap, idf or p (default:"
              + " ${DEFAULT-VALUE}).")
  private String order = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "2147483647",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
      description = "Only the first N rows, or N items of a matrix.")
  private int top;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Draws of the bootstrap behind low and high; 0 for none (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "COUNTY",
      description = "Show what two counties share with the sentences of both.")
  private List<String> explain = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write a page instead of a table: heat map, network, curves and tables with the sentences"
              + " behind them. It needs no other file and no network.")
  private @Nullable Path html;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write the matrix of counties and shared items as a figure for print.")
  private @Nullable Path svg;

  OverlapCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    OverlapOptions options =
        new OverlapOptions(
            graph.options(),
            selection.options(),
            level,
            view,
            order,
            top,
            draws,
            seed,
            explain,
            format.word(),
            Optional.ofNullable(html),
            Optional.ofNullable(svg),
            quiet.getAsBoolean());
    return new OverlapTask(console).run(options);
  }
}

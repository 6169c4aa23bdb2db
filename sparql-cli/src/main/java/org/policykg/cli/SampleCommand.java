package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.policykg.evaluate.Draw;
import picocli.CommandLine.Model.CommandSpec;

/** Draws facts for a person to judge. */
final class SampleCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg sample all.ttl --kind slogans --count 200 --seed 1 -o slogans.csv",
    "",
    "The draw depends on the seed and the facts alone: the same graph always gives the same."
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<Draw.Kind> kind =
      arguments.one(
          Draw.Kind.class,
          option("KIND", "${COMPLETION-CANDIDATES}; divisions are facts of every sort.", "--kind")
              .required(true));

  private final Argument<Integer> count =
      arguments.one(
          Integer.class,
          option("N", "How many facts (default: ${DEFAULT-VALUE}).", "--count")
              .defaultValue("200"));

  private final Argument<Long> seed =
      arguments.one(
          Long.class,
          option("N", "Another seed, another draw (default: ${DEFAULT-VALUE}).", "--seed")
              .defaultValue("1"));

  private final Argument<Path> out =
      arguments.one(
          Path.class, option("FILE.csv", "The sheet to write.", "-o", "--output").required(true));

  private SampleCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new SampleCommand(console, quiet).arguments.command();
  }

  private int run() {
    if (count.value() < 1) {
      throw arguments.wrong("--count " + count.value() + ": at least 1");
    }
    return new SampleTask(console, quiet.getAsBoolean())
        .run(
            new SampleOptions(
                graph.options(), kind.value(), count.value(), seed.value(), out.value()));
  }
}

package org.policykg.cli;

import org.policykg.output.CsvTables;
import org.policykg.output.Destination;
import org.policykg.output.GraphFormat;
import org.policykg.query.OpenGraph;

/** Writes a graph in another form. */
final class ExportTask {
  private final Console console;
  private final boolean quiet;

  ExportTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(ExportOptions options) {
    if (options.format().filter("csv"::equals).isPresent()) {
      try (OpenGraph graph = options.graph().open()) {
        CsvTables.write(graph, options.out());
      }
      return done(options);
    }
    Destination destination =
        options
            .format()
            .map(GraphFormat::of)
            .map(format -> Destination.file(options.out(), format))
            .orElseGet(() -> Destination.file(options.out()));
    try (OpenGraph graph = options.graph().open()) {
      destination.write(graph.triples());
    }
    return done(options);
  }

  private int done(ExportOptions options) {
    if (!quiet) {
      console.err().println(options.out() + ": written");
    }
    return ExitCode.DONE;
  }
}

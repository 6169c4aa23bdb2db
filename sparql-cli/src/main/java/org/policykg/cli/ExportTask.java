package org.policykg.cli;

import org.policykg.output.CsvTables;
import org.policykg.output.Destination;
import org.policykg.output.GraphFormat;
import org.policykg.output.TargetFolder;
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
    switch (options.form()) {
      case RDF -> rdf(options);
      case CSV -> {
        try (OpenGraph graph = options.graph().open()) {
          new CsvTables(options.mark(), options.licence())
              .write(graph, TargetFolder.of(options.out()));
        }
      }
    }
    return done(options);
  }

  private static void rdf(ExportOptions options) {
    Destination destination =
        options
            .format()
            .map(GraphFormat::of)
            .map(format -> Destination.file(options.out(), format))
            .orElseGet(() -> Destination.file(options.out()));
    try (OpenGraph graph = options.graph().open()) {
      destination.write(graph.triples());
    }
  }

  private int done(ExportOptions options) {
    if (!quiet) {
      console.err().println(options.out() + ": written");
    }
    return ExitCode.DONE;
  }
}

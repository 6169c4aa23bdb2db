package org.policykg.cli;

import java.util.List;
import org.policykg.evaluate.Draw;
import org.policykg.output.Sheet;
import org.policykg.output.SheetFormat;
import org.policykg.output.Target;
import org.policykg.query.OpenGraph;

/** Draws facts for a person to judge. */
final class SampleTask {
  private final Console console;
  private final boolean quiet;

  SampleTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(SampleOptions options) {
    Target target = Target.of(options.out());
    try (OpenGraph graph = options.graph().open()) {
      Sheet sheet = Draw.of(graph, options.kind(), options.count(), options.seed());
      target.write(out -> SheetFormat.CSV.write(List.of(sheet), 0, out));
      if (!quiet) {
        console.err().println(options.out() + ": " + sheet.rows().size() + " facts");
      }
      return sheet.rows().isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }
  }
}

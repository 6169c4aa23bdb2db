package org.policykg.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.policykg.output.Target;
import org.policykg.report.Report;
import org.policykg.report.ReportFigure;
import org.policykg.report.ReportPage;

/** The files that a report is written to, made sure of before any work is done. */
final class OverlapReport {
  private final Optional<Path> page;
  private final Optional<Path> figure;
  private final Optional<Target> pageTarget;
  private final Optional<Target> figureTarget;

  /**
   * Files that may be asked for.
   *
   * @throws org.policykg.query.BadInput where one cannot be written
   */
  OverlapReport(OverlapOptions options) {
    this.page = options.html();
    this.figure = options.svg();
    this.pageTarget = page.map(Target::of);
    this.figureTarget = figure.map(Target::of);
  }

  boolean isAskedFor() {
    return page.isPresent() || figure.isPresent();
  }

  /** Writes the files, and says so. */
  int write(Report report, Console console, boolean quiet) {
    pageTarget.ifPresent(target -> target.write(out -> ReportPage.write(report, out)));
    figureTarget.ifPresent(target -> target.write(out -> ReportFigure.write(report, out)));
    if (!quiet) {
      page.ifPresent(file -> console.err().println(file + ": written"));
      figure.ifPresent(file -> console.err().println(file + ": written"));
    }
    return ExitCode.DONE;
  }
}

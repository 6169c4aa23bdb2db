package org.policykg.cli;

import java.util.function.IntPredicate;
import org.policykg.output.Columns;
import org.policykg.overlap.Bootstrap;
import org.policykg.overlap.CountyPairs;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Level;
import org.policykg.overlap.Order;
import org.policykg.overlap.Study;
import org.policykg.query.BadInput;
import org.policykg.report.Report;
import org.policykg.report.ReportReader;
import org.policykg.report.ReportSubject;

/** Compares counties and prints what was asked for. */
final class OverlapTask {
  /** What a table shows. */
  private enum View {
    PAIRS,
    INITIATIVES,
    MATRIX,
    COUNTIES
  }

  private final Console console;

  OverlapTask(Console console) {
    this.console = console;
  }

  int run(OverlapOptions options) {
    SheetPrinter printer = new SheetPrinter(console, options.format());
    Level level = Words.known("--level", options.level(), Level::of, Level.words());
    View view = Words.constant("--view", options.view(), View.values());
    Order order = Words.known("--order", options.order(), Order::of, Order.words());
    refuseNegative("--top", options.top());
    refuseNegative("--draws", options.draws());
    OverlapReport report = new OverlapReport(options);
    Study study = Study.read(options.graph().source(), options.graph().timeout());
    Incidence incidence = Incidence.of(study, level, options.selection().of(study));
    if (!options.explain().isEmpty()) {
      return new OverlapExplanation(console, options.graph(), incidence).show(options.explain());
    }
    IntPredicate rows = options.selection().rows(study);
    if (report.isAskedFor()) {
      Report read = ReportReader.read(subject(options, incidence, order, rows));
      return report.write(read, console, options.quiet());
    }
    OverlapSheets sheets = new OverlapSheets(incidence, rows, options.top());
    Columns.Filled sheet =
        switch (view) {
          case PAIRS -> pairs(incidence, order, rows, options);
          case INITIATIVES -> sheets.initiatives();
          case MATRIX -> sheets.matrix();
          case COUNTIES -> sheets.countyRows();
        };
    printer.print(sheet);
    return ExitCode.DONE;
  }

  private static ReportSubject subject(
      OverlapOptions options, Incidence incidence, Order order, IntPredicate rows) {
    return new ReportSubject(
        options.graph().source(),
        options.graph().timeout(),
        options.graph().shortName(),
        options.selection().words(),
        options.selection().of(incidence.study()),
        incidence,
        CountyPairs.of(incidence),
        new Bootstrap(incidence, options.draws(), options.seed()),
        order,
        rows);
  }

  private Columns.Filled pairs(
      Incidence incidence, Order order, IntPredicate rows, OverlapOptions options) {
    CountyPairs pairs = CountyPairs.of(incidence);
    if (!options.quiet()) {
      console
          .err()
          .printf(
              "policykg: level %s: %,d pairs of counties were read, %,d pairs share something%n",
              incidence.level().word(), pairs.tests(), pairs.size());
    }
    return new PairSheet(incidence, options.draws(), options.seed())
        .of(pairs.rows(order, rows, options.top()));
  }

  private static void refuseNegative(String option, int number) {
    if (number < 0) {
      throw new BadInput(option + " " + number + ": at least 0");
    }
  }
}

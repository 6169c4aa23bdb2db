package org.policykg.cli;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policykg.model.Initiative;
import org.policykg.output.Columns;
import org.policykg.overlap.Arrival;
import org.policykg.overlap.CurvePoint;
import org.policykg.overlap.Diffusion;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Level;
import org.policykg.overlap.PanelRow;
import org.policykg.overlap.Study;
import org.policykg.query.BadInput;
import org.policykg.query.NearNames;

/** Shows how initiatives spread. */
final class DiffuseTask {
  /** What a table shows. */
  private enum View {
    FIRST,
    CURVE,
    CASCADE,
    PANEL
  }

  private final Console console;

  DiffuseTask(Console console) {
    this.console = console;
  }

  int run(DiffuseOptions options) {
    SheetPrinter printer = new SheetPrinter(console, options.format());
    View view = Words.constant("--view", options.view(), View.values());
    Level level = Words.known("--level", options.level(), Level::of, "exact, variant");
    if (level != Level.EXACT && level != Level.VARIANT) {
      throw new BadInput("--level " + options.level() + ": what spreads is exact or variant");
    }
    Study study = Study.read(options.graph().source(), options.graph().timeout());
    Incidence incidence = Incidence.of(study, level, options.selection().of(study));
    Set<Integer> items = items(incidence, options.initiatives());
    IntPredicate counties = options.selection().rows(study);
    List<Arrival> arrivals =
        Diffusion.of(incidence).stream().filter(each -> items.contains(each.item())).toList();
    List<Arrival> asked =
        arrivals.stream().filter(arrival -> counties.test(arrival.county())).toList();
    DiffusionSheets sheets = new DiffusionSheets(incidence);
    Columns.Filled sheet =
        switch (view) {
          case FIRST -> sheets.first(asked);
          case CURVE -> sheets.curve(CurvePoint.all(asked));
          case CASCADE -> sheets.cascade(asked);
          case PANEL ->
              sheets.panel(
                  PanelRow.all(incidence, arrivals).stream()
                      .filter(row -> counties.test(row.county()))
                      .toList());
        };
    printer.print(sheet);
    return ExitCode.DONE;
  }

  /** Numbers of the items that go by the names; all where none is given. */
  private static Set<Integer> items(Incidence incidence, List<String> names) {
    Set<String> wanted = names.stream().map(Initiative::normalise).collect(Collectors.toSet());
    Set<Integer> items =
        IntStream.range(0, incidence.itemCount())
            .filter(item -> wanted.isEmpty() || wanted.contains(incidence.name(item)))
            .boxed()
            .collect(Collectors.toSet());
    List<String> known =
        IntStream.range(0, incidence.itemCount()).mapToObj(incidence::name).toList();
    for (String name : wanted) {
      if (!known.contains(name)) {
        List<String> near = NearNames.of(name, known);
        throw new BadInput(
            "--initiative %s: nobody mentions it%s"
                .formatted(name, near.isEmpty() ? "" : "; near are " + String.join(", ", near)));
      }
    }
    return items;
  }
}

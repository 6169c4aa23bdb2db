package org.policykg.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.policykg.model.Span;
import org.policykg.overlap.County;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Quotation;
import org.policykg.overlap.Source;
import org.policykg.overlap.Study;
import org.policykg.query.BadInput;
import org.policykg.query.DivisionNames;

/** Shows what two counties share with the sentences of both. */
final class OverlapExplanation {
  private final Console console;
  private final GraphOptions graph;
  private final Incidence incidence;
  private final Study study;

  OverlapExplanation(Console console, GraphOptions graph, Incidence incidence) {
    this.console = console;
    this.graph = graph;
    this.incidence = incidence;
    this.study = incidence.study();
  }

  /**
   * Shows it.
   *
   * @param names of the two counties
   * @throws BadInput where a name means no county of the graph, or both mean the same
   */
  int show(List<String> names) {
    int one = county(names.get(0));
    int other = county(names.get(1));
    if (one == other) {
      throw new BadInput("--explain " + String.join(" ", names) + ": the same county twice");
    }
    List<Integer> shared = shared(one, other);
    introduce(one);
    introduce(other);
    if (shared.isEmpty()) {
      console.out().println("level " + incidence.level().word() + ": nothing is shared");
      return ExitCode.NO;
    }
    Map<String, Quotation> quotations = quotations(shared, one, other);
    for (int item : shared) {
      console.out().println();
      console
          .out()
          .printf(
              "%s (level %s, %d counties have it)%n",
              incidence.name(item), incidence.level().word(), incidence.support(item));
      facts(item, one, other).forEach(fact -> show(fact, quotations));
    }
    return ExitCode.DONE;
  }

  private int county(String name) {
    DivisionNames names = SelectionOptions.names(study);
    String code = names.code(name);
    return IntStream.range(0, study.counties().size())
        .filter(county -> study.counties().get(county).code().equals(code))
        .findFirst()
        .orElseThrow(() -> new BadInput(name + ": the graph says nothing of " + code));
  }

  private List<Integer> shared(int one, int other) {
    return IntStream.of(incidence.items(one))
        .filter(item -> incidence.first(other, item) >= 0)
        .boxed()
        .toList();
  }

  /** Facts of the one and then of the other; an alliance's fact is the same for both. */
  private Set<Integer> facts(int item, int one, int other) {
    Set<Integer> facts = new LinkedHashSet<>();
    IntStream.of(incidence.facts(one, item)).forEach(facts::add);
    IntStream.of(incidence.facts(other, item)).forEach(facts::add);
    return facts;
  }

  private Map<String, Quotation> quotations(List<Integer> items, int one, int other) {
    List<String> evidences = new ArrayList<>();
    for (int item : items) {
      facts(item, one, other).forEach(fact -> evidences.add(incidence.facts().evidence(fact)));
    }
    return Quotation.read(graph.source(), graph.timeout(), evidences);
  }

  private void introduce(int number) {
    County county = study.counties().get(number);
    Exposure exposure = incidence.exposure(number);
    console
        .out()
        .printf(
            "%s %s: n %d, documents %d, characters %,d%n",
            county.code(),
            county.name(),
            incidence.count(number),
            exposure.documents(),
            exposure.characters());
  }

  private void show(int fact, Map<String, Quotation> quotations) {
    Facts facts = incidence.facts();
    County county = study.counties().get(facts.county(fact));
    Source document = study.documents().get(facts.document(fact));
    Span span = facts.span(fact);
    console
        .out()
        .printf(
            "  %s %s, %s%s, characters %d to %d%n",
            county.code(),
            county.name(),
            document.name(),
            document.date().map(day -> ", " + day).orElse(""),
            span.begin(),
            span.end());
    Quotation quotation = quotations.get(facts.evidence(fact));
    if (quotation != null) {
      console.out().println("    " + quotation.marked());
    }
  }
}

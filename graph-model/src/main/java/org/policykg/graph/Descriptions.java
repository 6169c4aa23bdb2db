package org.policykg.graph;

import java.util.HashSet;
import java.util.Set;
import org.policykg.model.Period;
import org.policykg.reference.Scheme;

/** The nodes that facts share. Each is described once, when it is first asked for. */
final class Descriptions {
  private final SharedNodes nodes;
  private final Statements.Sink sink;
  private final Set<Description> done = new HashSet<>();

  Descriptions(SharedNodes nodes, Statements.Sink sink) {
    this.nodes = nodes;
    this.sink = sink;
  }

  private Term described(Description description) {
    if (done.add(description)) {
      sink.describe(description);
      for (Description beside : description.beside()) {
        described(beside);
      }
      for (String code : description.divisions()) {
        division(code);
      }
    }
    return description.node();
  }

  /** A division, described with all that lie above it and that took over from it. */
  Term division(String code) {
    return described(nodes.division(code));
  }

  Term concept(Scheme scheme, String id) {
    return described(nodes.concept(scheme, id));
  }

  /** The indicator that a text words like this. */
  Term indicator(String wording) {
    return described(nodes.indicator(wording));
  }

  Term unit(String symbol) {
    return described(nodes.unit(symbol));
  }

  Term period(Period period) {
    return described(nodes.period(period));
  }
}

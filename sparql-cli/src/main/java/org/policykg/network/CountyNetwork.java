package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.policykg.overlap.CountyPairs;
import org.policykg.overlap.Order;
import org.policykg.overlap.PairRow;

/**
 * Counties; an edge weighs as many initiatives as both take up, and has the measures that {@code
 * policykg overlap} gives.
 */
record CountyNetwork(Ties ties) {
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("jaccard", PairRow::jaccard),
          new Measure("overlap", PairRow::overlap),
          new Measure("idfJaccard", PairRow::idfJaccard),
          new Measure("expected", row -> row.hypergeometric().expected()),
          new Measure("pHypergeometric", row -> row.hypergeometric().p()),
          new Measure("qHypergeometric", row -> row.hypergeometric().q()),
          new Measure("expectedDegree", row -> row.configuration().expected()),
          new Measure("pDegree", row -> row.configuration().p()),
          new Measure("qDegree", row -> row.configuration().q()));

  private record Measure(String name, ToDoubleFunction<PairRow> of) {}

  Network network() {
    Members members = new Members(ties);
    List<Network.Attribute> attributes = new ArrayList<>();
    MEASURES.forEach(measure -> attributes.add(Network.Attribute.number(measure.name())));
    attributes.add(Network.Attribute.text("initiatives"));
    attributes.add(Network.Attribute.text("firstDate"));
    return new Network(
        "Counties that take up the same initiatives",
        false,
        Members.ofCounties(),
        attributes,
        IntStream.of(ties.incidence().compared()).mapToObj(members::county).toList(),
        () -> rows().stream().map(this::edge));
  }

  private List<PairRow> rows() {
    return CountyPairs.of(ties.incidence())
        .rows(Order.SHARED, county -> true, Integer.MAX_VALUE)
        .stream()
        .sorted(Comparator.comparingInt(PairRow::county).thenComparingInt(PairRow::other))
        .toList();
  }

  private Network.Edge edge(PairRow row) {
    Map<Integer, Integer> others = new HashMap<>();
    for (int tie : ties.ofCounty(row.other())) {
      others.put(ties.initiative(tie), tie);
    }
    List<String> names = new ArrayList<>();
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (int tie : ties.ofCounty(row.county())) {
      Integer other = others.get(ties.initiative(tie));
      if (other != null) {
        names.add(ties.study().initiatives().get(ties.initiative(tie)).name());
        days.add(ties.both(tie, other));
      }
    }
    Optional<LocalDate> since = Ties.earliest(days);
    Map<String, String> values = new HashMap<>();
    for (Measure measure : MEASURES) {
      double value = measure.of().applyAsDouble(row);
      values.put(measure.name(), Double.isNaN(value) ? "" : Double.toString(value));
    }
    values.put("initiatives", Members.joined(names.stream()));
    values.put("firstDate", Members.text(since));
    return new Network.Edge(
        ties.study().counties().get(row.county()).code(),
        ties.study().counties().get(row.other()).code(),
        row.shared(),
        since,
        values);
  }
}

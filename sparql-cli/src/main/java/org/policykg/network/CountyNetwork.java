package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counties; an edge weighs as many initiatives as both take up. */
record CountyNetwork(Ties ties) {
  private static final List<Network.Attribute> EDGES =
      List.of(
          Network.Attribute.number("jaccard"),
          Network.Attribute.number("overlap"),
          Network.Attribute.text("initiatives"),
          Network.Attribute.text("firstDate"));

  Network network() {
    Members members = new Members(ties);
    return new Network(
        "Counties that take up the same initiatives",
        false,
        Members.ofCounties(),
        EDGES,
        counties().filter(members::isMember).mapToObj(members::county).toList(),
        () -> counties().boxed().flatMap(this::edges));
  }

  private IntStream counties() {
    return IntStream.range(0, ties.study().counties().size());
  }

  /** The edges to counties behind this one. */
  private Stream<Network.Edge> edges(int county) {
    Shared shared = new Shared();
    for (int tie : ties.ofCounty(county)) {
      for (int other : ties.ofInitiative(ties.initiative(tie))) {
        if (ties.county(other) > county) {
          shared.add(ties.county(other), tie, other);
        }
      }
    }
    return shared.others().mapToObj(other -> edge(county, other, shared));
  }

  private Network.Edge edge(int county, int other, Shared shared) {
    int[] own = shared.own(other);
    int[] theirs = shared.theirs(other);
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      days.add(ties.both(own[i], theirs[i]));
    }
    Optional<LocalDate> since = Ties.earliest(days);
    int one = ties.ofCounty(county).length;
    int two = ties.ofCounty(other).length;
    return new Network.Edge(
        ties.study().counties().get(county).code(),
        ties.study().counties().get(other).code(),
        own.length,
        since,
        Map.of(
            "jaccard",
            Double.toString(own.length / (double) (one + two - own.length)),
            "overlap",
            Double.toString(own.length / (double) Math.min(one, two)),
            "initiatives",
            Members.joined(
                IntStream.of(own)
                    .mapToObj(tie -> ties.study().initiatives().get(ties.initiative(tie)).name())),
            "firstDate",
            Members.text(since)));
  }
}

package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policykg.overlap.Facts;

/** Initiatives of two counties or more; an edge weighs as many counties as take up both. */
record InitiativeNetwork(Ties ties) {
  private static final List<Network.Attribute> EDGES =
      List.of(
          Network.Attribute.number("jaccard"),
          Network.Attribute.integer("sections"),
          Network.Attribute.text("counties"),
          Network.Attribute.text("firstDate"));

  /** What one county says of two initiatives. */
  private record Together(int tie, int other) {}

  Network network() {
    Members members = new Members(ties);
    return new Network(
        "Initiatives that the same counties take up",
        false,
        Members.ofInitiatives(),
        EDGES,
        initiatives().mapToObj(members::initiative).toList(),
        () -> initiatives().boxed().flatMap(this::edges));
  }

  private IntStream initiatives() {
    return IntStream.range(0, ties.study().initiatives().size()).filter(this::isShared);
  }

  /** An initiative of one county would be tied to all else that this county says. */
  private boolean isShared(int initiative) {
    return ties.ofInitiative(initiative).length > 1;
  }

  /** The edges to initiatives behind this one. */
  private Stream<Network.Edge> edges(int initiative) {
    SortedMap<Integer, List<Together>> together = new TreeMap<>();
    for (int tie : ties.ofInitiative(initiative)) {
      for (int other : ties.ofCounty(ties.county(tie))) {
        int behind = ties.initiative(other);
        if (behind > initiative && isShared(behind)) {
          together
              .computeIfAbsent(behind, absent -> new ArrayList<>())
              .add(new Together(tie, other));
        }
      }
    }
    return together.entrySet().stream()
        .map(each -> edge(initiative, each.getKey(), each.getValue()));
  }

  private Network.Edge edge(int initiative, int other, List<Together> together) {
    Optional<LocalDate> since =
        Ties.earliest(together.stream().map(said -> ties.both(said.tie(), said.other())).toList());
    int either =
        ties.ofInitiative(initiative).length + ties.ofInitiative(other).length - together.size();
    return new Network.Edge(
        ties.study().initiatives().get(initiative).iri(),
        ties.study().initiatives().get(other).iri(),
        together.size(),
        since,
        Map.of(
            "jaccard",
            Double.toString((double) together.size() / either),
            "sections",
            Long.toString(together.stream().mapToLong(this::commonSections).sum()),
            "counties",
            Members.joined(
                together.stream()
                    .map(said -> ties.study().counties().get(ties.county(said.tie())).code())),
            "firstDate",
            Members.text(since)));
  }

  /** Sections in which the county says both. */
  private long commonSections(Together said) {
    Facts facts = ties.study().adoptions();
    int[] sections = IntStream.of(ties.adoptions(said.other())).map(facts::section).toArray();
    return IntStream.of(ties.adoptions(said.tie()))
        .map(facts::section)
        .filter(section -> section >= 0)
        .filter(section -> IntStream.of(sections).anyMatch(each -> each == section))
        .distinct()
        .count();
  }
}

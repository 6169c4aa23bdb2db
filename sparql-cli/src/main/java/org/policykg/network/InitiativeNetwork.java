package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policykg.overlap.Facts;

/** Initiatives; an edge weighs as many counties as take up both. */
record InitiativeNetwork(Ties ties) {
  private static final List<Network.Attribute> EDGES =
      List.of(
          Network.Attribute.number("jaccard"),
          Network.Attribute.integer("sections"),
          Network.Attribute.text("counties"),
          Network.Attribute.text("firstDate"));

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
    return IntStream.range(0, ties.study().initiatives().size())
        .filter(initiative -> ties.ofInitiative(initiative).length > 0);
  }

  /** The edges to initiatives behind this one. */
  private Stream<Network.Edge> edges(int initiative) {
    Shared shared = new Shared();
    for (int tie : ties.ofInitiative(initiative)) {
      for (int other : ties.ofCounty(ties.county(tie))) {
        if (ties.initiative(other) > initiative) {
          shared.add(ties.initiative(other), tie, other);
        }
      }
    }
    return shared.others().mapToObj(other -> edge(initiative, other, shared));
  }

  private Network.Edge edge(int initiative, int other, Shared shared) {
    int[] own = shared.own(other);
    int[] theirs = shared.theirs(other);
    List<Optional<LocalDate>> days = new ArrayList<>();
    long sections = 0;
    for (int i = 0; i < own.length; i++) {
      days.add(ties.both(own[i], theirs[i]));
      sections += commonSections(own[i], theirs[i]);
    }
    Optional<LocalDate> since = Ties.earliest(days);
    int one = ties.ofInitiative(initiative).length;
    int two = ties.ofInitiative(other).length;
    return new Network.Edge(
        ties.study().initiatives().get(initiative).iri(),
        ties.study().initiatives().get(other).iri(),
        own.length,
        since,
        Map.of(
            "jaccard",
            Double.toString(own.length / (double) (one + two - own.length)),
            "sections",
            Long.toString(sections),
            "counties",
            Members.joined(
                IntStream.of(own)
                    .mapToObj(tie -> ties.study().counties().get(ties.county(tie)).code())),
            "firstDate",
            Members.text(since)));
  }

  /** Sections in which a county says both. */
  private long commonSections(int one, int other) {
    Facts facts = ties.study().adoptions();
    int[] sections = IntStream.of(ties.adoptions(other)).map(facts::section).toArray();
    return IntStream.of(ties.adoptions(one))
        .map(facts::section)
        .filter(section -> section >= 0)
        .filter(section -> IntStream.of(sections).anyMatch(each -> each == section))
        .distinct()
        .count();
  }
}

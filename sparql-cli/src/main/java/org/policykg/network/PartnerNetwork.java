package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Study;

/**
 * Counties; an arrow leads from the county whose text it is to the one that the text names as
 * taking part, and weighs as many adoptions as do so.
 */
record PartnerNetwork(Ties ties) {
  private static final List<Network.Attribute> EDGES =
      List.of(
          new Network.Attribute("mutual", Network.Type.BOOLEAN),
          Network.Attribute.text("initiatives"),
          Network.Attribute.text("firstDate"),
          Network.Attribute.text("adoption"));

  Network network() {
    SortedMap<Integer, SortedMap<Integer, List<Integer>>> named = named();
    Members members = new Members(ties);
    TreeSet<Integer> nodes = new TreeSet<>(named.keySet());
    named.values().forEach(partners -> nodes.addAll(partners.keySet()));
    IntStream.of(ties.incidence().compared()).forEach(nodes::add);
    return new Network(
        "Counties that name each other as partners",
        true,
        Members.ofCounties(),
        EDGES,
        nodes.stream().map(members::county).toList(),
        () -> named.keySet().stream().flatMap(county -> edges(county, named)));
  }

  /** The adoptions by which a county names another: by county, then by partner. */
  private SortedMap<Integer, SortedMap<Integer, List<Integer>>> named() {
    SortedMap<Integer, SortedMap<Integer, List<Integer>>> named = new TreeMap<>();
    ties.all()
        .flatMap(tie -> IntStream.of(ties.adoptions(tie)))
        .forEach(
            adoption -> {
              int county = ties.study().adoptions().county(adoption);
              for (int partner : ties.study().partners(adoption)) {
                if (partner != county) {
                  named
                      .computeIfAbsent(county, absent -> new TreeMap<>())
                      .computeIfAbsent(partner, absent -> new ArrayList<>())
                      .add(adoption);
                }
              }
            });
    return named;
  }

  private Stream<Network.Edge> edges(
      int county, SortedMap<Integer, SortedMap<Integer, List<Integer>>> named) {
    return named.getOrDefault(county, new TreeMap<>()).entrySet().stream()
        .map(
            tie -> {
              int partner = tie.getKey();
              boolean mutual = named.getOrDefault(partner, new TreeMap<>()).containsKey(county);
              return edge(county, partner, mutual, tie.getValue());
            });
  }

  private Network.Edge edge(int county, int partner, boolean mutual, List<Integer> adoptions) {
    Study study = ties.study();
    Facts facts = study.adoptions();
    Optional<LocalDate> since = Ties.earliest(adoptions.stream().map(ties::date).toList());
    return new Network.Edge(
        study.counties().get(county).code(),
        study.counties().get(partner).code(),
        adoptions.size(),
        since,
        Map.of(
            "mutual",
            Boolean.toString(mutual),
            "initiatives",
            Members.joined(
                adoptions.stream()
                    .map(adoption -> study.initiatives().get(facts.subject(adoption)).name())
                    .distinct()),
            "firstDate",
            Members.text(since),
            "adoption",
            facts.iri(adoptions.get(0))));
  }
}

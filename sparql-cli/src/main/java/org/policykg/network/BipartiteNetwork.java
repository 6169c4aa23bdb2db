package org.policykg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policykg.model.InitiativeKind;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Study;

/**
 * Counties and initiatives. An edge weighs as many documents as say it, and names the first
 * adoption, which {@code policykg explain} shows.
 */
record BipartiteNetwork(Ties ties) {
  private static final List<Network.Attribute> EDGES =
      List.of(
          Network.Attribute.text("kind"),
          Network.Attribute.text("origin"),
          Network.Attribute.number("confidence"),
          Network.Attribute.text("firstDate"),
          Network.Attribute.text("adoption"));

  Network network() {
    List<Network.Attribute> attributes = new ArrayList<>();
    attributes.add(Network.Attribute.text("type"));
    // what networkx.algorithms.bipartite asks for
    attributes.add(Network.Attribute.integer("bipartite"));
    attributes.addAll(Members.ofBoth());
    return new Network(
        "Counties and the initiatives that they take up",
        false,
        attributes,
        EDGES,
        nodes(),
        () -> ties.all().mapToObj(this::edge));
  }

  private List<Network.Node> nodes() {
    Members members = new Members(ties);
    Stream<Network.Node> counties =
        IntStream.of(ties.incidence().compared())
            .mapToObj(county -> typed(members.county(county), "county", "0"));
    Stream<Network.Node> initiatives =
        IntStream.range(0, ties.study().initiatives().size())
            .filter(initiative -> ties.ofInitiative(initiative).length > 0)
            .mapToObj(initiative -> typed(members.initiative(initiative), "initiative", "1"));
    return Stream.concat(counties, initiatives).toList();
  }

  private static Network.Node typed(Network.Node node, String type, String side) {
    Map<String, String> values = new HashMap<>(node.values());
    values.put("type", type);
    values.put("bipartite", side);
    return new Network.Node(node.id(), node.label(), node.since(), values);
  }

  private Network.Edge edge(int tie) {
    Study study = ties.study();
    Facts facts = study.adoptions();
    int[] adoptions = ties.adoptions(tie);
    Optional<LocalDate> since = ties.since(tie);
    Stream<InitiativeKind> kinds = IntStream.of(adoptions).mapToObj(study::kind);
    IntStream origins = IntStream.of(adoptions).flatMap(each -> IntStream.of(study.origins(each)));
    float confidence = 0;
    for (int adoption : adoptions) {
      confidence = Math.max(confidence, facts.confidence(adoption));
    }
    return new Network.Edge(
        study.counties().get(ties.county(tie)).code(),
        study.initiatives().get(ties.initiative(tie)).iri(),
        adoptions.length,
        since,
        Map.of(
            "kind",
            Members.joined(kinds.distinct().sorted().map(InitiativeKind::word)),
            "origin",
            Members.joined(
                origins.distinct().sorted().mapToObj(each -> study.counties().get(each).code())),
            "confidence",
            Float.toString(confidence),
            "firstDate",
            Members.text(since),
            "adoption",
            facts.iri(adoptions[0])));
  }
}

package org.policykg.overlap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.model.InitiativeKind;

/** Gathers what all texts say of each initiative. */
final class InitiativeNodes {
  /** A node and its name. */
  record Named(String iri, String name) {}

  private final Adoptions adoptions;
  private final List<String> codes;
  private final List<String> themes;

  private InitiativeNodes(Adoptions adoptions, List<String> codes, List<String> themes) {
    this.adoptions = adoptions;
    this.codes = codes;
    this.themes = themes;
  }

  static List<InitiativeNode> of(
      List<Named> names, Adoptions adoptions, List<County> counties, List<String> themes) {
    InitiativeNodes reader =
        new InitiativeNodes(adoptions, counties.stream().map(County::code).toList(), themes);
    Facts facts = adoptions.facts();
    int[] rows = new int[facts.size()];
    int[] numbers = new int[facts.size()];
    for (int fact = 0; fact < facts.size(); fact++) {
      rows[fact] = facts.subject(fact);
      numbers[fact] = fact;
    }
    Groups byInitiative = Groups.of(names.size(), rows, numbers, facts.size());
    List<InitiativeNode> nodes = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      nodes.add(reader.node(names.get(i), byInitiative.row(i)));
    }
    return List.copyOf(nodes);
  }

  private InitiativeNode node(Named named, int[] facts) {
    Set<InitiativeKind> kinds = EnumSet.noneOf(InitiativeKind.class);
    for (int fact : facts) {
      kinds.add(adoptions.kind(fact));
    }
    return new InitiativeNode(
        named.iri(),
        named.name(),
        kinds,
        names(adoptions.themes(), facts, themes),
        names(adoptions.origins(), facts, codes),
        names(adoptions.partners(), facts, codes));
  }

  private static SortedSet<String> names(Groups lists, int[] facts, List<String> names) {
    SortedSet<String> found = new TreeSet<>();
    for (int fact : facts) {
      for (int i = lists.from(fact); i < lists.to(fact); i++) {
        found.add(names.get(lists.value(i)));
      }
    }
    return found;
  }
}

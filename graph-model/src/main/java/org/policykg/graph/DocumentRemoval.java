package org.policykg.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.policykg.model.InitiativeKind;

/**
 * Takes documents out of a graph. What only they say goes, what others say too stays: the graph is
 * then that of the other documents. Nothing is read but what the documents touch. What joins names
 * as variants is left to {@link Facts#replaceVariants}.
 */
public final class DocumentRemoval {
  /** What points to a node without describing it. */
  private static final Set<Node> BARE_LINKS =
      Set.of(
          Std.TYPE.node(),
          Std.SCALING_OF.node(),
          Std.CLOSE_MATCH.node(),
          Pol.variantOf.node(),
          Pol.adopts.node(),
          Pol.partnerOf.node(),
          Pol.decided.node());

  private final Graph graph;
  private final Set<Node> owned = new LinkedHashSet<>();
  private final Deque<Node> pointedTo = new ArrayDeque<>();
  private final List<Pursuit> pursuits = new ArrayList<>();

  /** What an adoption said of nodes that others may speak of too. */
  private record Pursuit(Node division, Node initiative, List<Node> partners) {}

  private DocumentRemoval(Graph graph) {
    this.graph = graph;
  }

  /**
   * Takes documents out.
   *
   * @param documents their IRIs
   */
  public static void from(Graph graph, Collection<String> documents) {
    DocumentRemoval removal = new DocumentRemoval(graph);
    documents.stream().map(NodeFactory::createURI).forEach(removal::own);
    removal.removeOwned();
    removal.pursuits.forEach(removal::unsay);
    removal.removeUndescribed();
  }

  /** Notes the nodes that are a document's alone. */
  private void own(Node document) {
    owned.add(document);
    for (Node part : subjects(Std.IS_PART_OF.node(), document)) {
      if (graph.contains(part, Std.TYPE.node(), Pol.Section.node())) {
        owned.add(part);
        subjects(Pol.section.node(), part).stream()
            .filter(post -> graph.contains(post, Std.TYPE.node(), Pol.Post.node()))
            .forEach(owned::add);
      }
    }
    for (Node fact : subjects(Pol.document.node(), document)) {
      owned.add(fact);
      owned.addAll(objects(fact, Pol.decision.node()));
    }
  }

  private List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private void removeOwned() {
    for (Node node : owned) {
      if (graph.contains(node, Std.TYPE.node(), Pol.Adoption.node())) {
        pursuits.add(
            new Pursuit(
                one(node, Pol.division.node()),
                one(node, Pol.initiative.node()),
                objects(node, Pol.partner.node())));
      }
    }
    owned.forEach(this::remove);
  }

  private Node one(Node node, Node property) {
    return objects(node, property).stream()
        .findFirst()
        .orElseThrow(() -> new GraphException(node + " has no " + property));
  }

  /** Removes what is said of a node, and notes what it pointed to. */
  private void remove(Node node) {
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      boolean describes =
          triple.getObject().isURI()
              && !triple.getPredicate().equals(Std.TYPE.node())
              && !owned.contains(triple.getObject());
      if (describes) {
        pointedTo.add(triple.getObject());
      }
    }
    // not triple by triple: a store gives numbers out in another form than it took them
    graph.remove(node, Node.ANY, Node.ANY);
  }

  private void unsay(Pursuit pursuit) {
    Node division = pursuit.division();
    if (!isSaid(Pol.initiative.node(), pursuit.initiative(), Pol.division.node(), division)) {
      graph.delete(Triple.create(division, Pol.adopts.node(), pursuit.initiative()));
    }
    for (Node partner : pursuit.partners()) {
      if (!isSaid(Pol.partner.node(), partner, Pol.division.node(), division)
          && !isSaid(Pol.partner.node(), division, Pol.division.node(), partner)) {
        graph.delete(Triple.create(division, Pol.partnerOf.node(), partner));
        graph.delete(Triple.create(partner, Pol.partnerOf.node(), division));
      }
    }
    keepWhatIsSaidOf(pursuit.initiative());
  }

  /** Whether a fact is left that has both. */
  private boolean isSaid(Node property, Node object, Node other, Node otherObject) {
    ExtendedIterator<Triple> facts = graph.find(Node.ANY, property, object);
    try {
      while (facts.hasNext()) {
        if (graph.contains(facts.next().getSubject(), other, otherObject)) {
          return true;
        }
      }
      return false;
    } finally {
      facts.close();
    }
  }

  /** An initiative carries what any of its adoptions says of it. */
  private void keepWhatIsSaidOf(Node initiative) {
    Set<Triple> said = new HashSet<>();
    for (Node adoption : subjects(Pol.initiative.node(), initiative)) {
      Node kind = one(adoption, Pol.kind.node());
      boolean program =
          GraphReadings.constant(new Subject(graph, kind), InitiativeKind.class).isProgram();
      said.add(
          Triple.create(
              initiative, Std.TYPE.node(), program ? Pol.Program.node() : Pol.Slogan.node()));
      if (program) {
        said.add(Triple.create(initiative, Pol.programKind.node(), kind));
      }
      for (Node theme : objects(adoption, Pol.theme.node())) {
        said.add(Triple.create(initiative, Pol.theme.node(), theme));
      }
      for (Node alias : objects(adoption, Pol.alias.node())) {
        String name = alias.getLiteralLexicalForm();
        said.add(
            Triple.create(
                initiative, Std.ALT_LABEL.node(), NodeFactory.createLiteralLang(name, "zh")));
      }
    }
    if (!said.isEmpty()) {
      graph
          .find(initiative, Node.ANY, Node.ANY)
          .filterKeep(DocumentRemoval::isSaidByAdoptions)
          .filterDrop(said::contains)
          .toList()
          .forEach(graph::delete);
    }
  }

  private static boolean isSaidByAdoptions(Triple triple) {
    Node property = triple.getPredicate();
    return property.equals(Pol.programKind.node())
        || property.equals(Pol.theme.node())
        || property.equals(Std.ALT_LABEL.node())
        || (property.equals(Std.TYPE.node()) && !triple.getObject().equals(Pol.Initiative.node()));
  }

  /** Removes the nodes that nothing points to any more, and what only they pointed to. */
  private void removeUndescribed() {
    while (!pointedTo.isEmpty()) {
      Node node = pointedTo.remove();
      if (!isDescribed(node)) {
        remove(node);
      }
    }
  }

  private boolean isDescribed(Node node) {
    ExtendedIterator<Triple> links = graph.find(Node.ANY, Node.ANY, node);
    try {
      while (links.hasNext()) {
        if (!BARE_LINKS.contains(links.next().getPredicate())) {
          return true;
        }
      }
      return false;
    } finally {
      links.close();
    }
  }
}

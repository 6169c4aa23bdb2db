package org.policykg.graph;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Variant;
import org.policykg.ontology.Ontology;
import org.policykg.reference.Scheme;

final class OntologyTest {
  private static final Graph TERMS = parse(Ontology.terms());
  private static final Graph SHAPES = parse(Ontology.shapes());

  @Test
  void everyTermHasAConstantAndBack() throws IllegalAccessException {
    SortedSet<String> constants = new TreeSet<>();
    for (Field field : Pol.class.getFields()) {
      if (field.getType() == Term.class) {
        Term term = (Term) field.get(null);
        assertEquals(Pol.NS + field.getName(), term.text());
        constants.add(term.text());
      }
    }
    assertEquals(new TreeSet<>(iris(terms())), constants);
  }

  @Test
  void everyTermSaysWhatItMeansInBothLanguages() {
    List<String> silent = new ArrayList<>();
    for (Node term : terms()) {
      if (!speaks(term, RDFS.label.asNode(), "en")
          || !speaks(term, RDFS.label.asNode(), "zh")
          || !speaks(term, RDFS.comment.asNode(), "en")) {
        silent.add(term.getURI());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyPropertyHasDomainAndRange() {
    Node domainIncludes = Prefixes.term("schema:domainIncludes").node();
    List<Node> bare =
        terms().stream()
            .filter(term -> !TERMS.contains(term, Std.TYPE.node(), OWL2.Class.asNode()))
            .filter(
                term ->
                    !TERMS.contains(term, RDFS.range.asNode(), Node.ANY)
                        || !(TERMS.contains(term, RDFS.domain.asNode(), Node.ANY)
                            || TERMS.contains(term, domainIncludes, Node.ANY)))
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void everyClassHasAShape() {
    Node targetClass = sh("targetClass");
    List<Node> free =
        TERMS.find(Node.ANY, Std.TYPE.node(), OWL2.Class.asNode()).toList().stream()
            .map(triple -> triple.getSubject())
            .filter(term -> !SHAPES.contains(Node.ANY, targetClass, term))
            .toList();
    assertEquals(List.of(), free);
  }

  @Test
  void everyPropertyShapeSpeaksBothLanguages() {
    List<Node> silent =
        SHAPES.find(Node.ANY, sh("path"), Node.ANY).toList().stream()
            .filter(
                triple ->
                    !speaks(SHAPES, triple.getSubject(), sh("message"), "en")
                        || !speaks(SHAPES, triple.getSubject(), sh("description"), "zh"))
            .map(triple -> triple.getObject())
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void shapesListTheConceptsOfTheTables() {
    for (Scheme scheme : List.of(Scheme.KIND, Scheme.MEASURE, Scheme.BOUND, Scheme.REASON)) {
      SortedSet<String> listed =
          SHAPES.stream()
              .map(triple -> triple.getObject())
              .filter(node -> node.isURI() && node.getURI().startsWith(Prefixes.of(scheme)))
              .map(Node::getURI)
              .collect(toCollection(TreeSet::new));
      SortedSet<String> known =
          scheme.concepts().stream()
              .map(concept -> Std.concept(scheme, concept.id()).text())
              .collect(toCollection(TreeSet::new));
      assertEquals(known, listed);
    }
    assertEquals(
        Arrays.stream(InitiativeKind.values()).map(InitiativeKind::word).toList(),
        Scheme.KIND.concepts().stream().map(Scheme.Concept::id).toList());
  }

  @Test
  void graphsUseOurTermsAndTheStandardOnes() throws IllegalAccessException {
    SortedSet<String> declared = new TreeSet<>(iris(terms()));
    for (Field field : Std.class.getDeclaredFields()) {
      if (field.getType() == Term.class) {
        declared.add(((Term) field.get(null)).text());
      }
    }
    SortedSet<String> used = new TreeSet<>();
    new Facts(Iris.standard())
            .graph(Samples.all(), List.of(Variant.of("甲", "乙", Set.of(Variant.Reason.NUMERAL))))
            .stream()
            .forEach(
                triple -> {
                  used.add(triple.getPredicate().getURI());
                  if (triple.getPredicate().equals(Std.TYPE.node())) {
                    used.add(triple.getObject().getURI());
                  }
                });
    assertTrue(used.size() > 60, used.toString());
    used.removeAll(declared);
    assertEquals(new TreeSet<>(), used);
  }

  @Test
  void dataNeverEntersTheNamespaceOfTheOntology() {
    assertFalse(Iris.BASE.startsWith(Pol.NS) || Prefixes.SCHEME.startsWith(Iris.BASE));
  }

  private static List<Node> terms() {
    return TERMS.stream()
        .map(triple -> triple.getSubject())
        .filter(node -> node.getURI().startsWith(Pol.NS))
        .distinct()
        .toList();
  }

  private static List<String> iris(List<Node> nodes) {
    return nodes.stream().map(Node::getURI).toList();
  }

  private static boolean speaks(Node term, Node property, String language) {
    return speaks(TERMS, term, property, language);
  }

  private static boolean speaks(Graph graph, Node term, Node property, String language) {
    return graph.find(term, property, Node.ANY).toList().stream()
        .anyMatch(triple -> triple.getObject().getLiteralLanguage().equals(language));
  }

  private static Node sh(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
  }

  private static Graph parse(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}

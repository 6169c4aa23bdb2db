package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.ontology.Ontology;

final class ShapesTest {
  private static final Facts FACTS = new Facts(Iris.standard());
  private static final Shapes SHAPES = shapes();

  static List<Reading> readings() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyReadingConforms(Reading reading) {
    assertEquals(new TreeSet<>(), complaints(FACTS.graph(List.of(reading))));
  }

  @Test
  void unionConforms() {
    assertEquals(new TreeSet<>(), complaints(FACTS.graph(Samples.all())));
  }

  @Test
  void nameReadAsSloganHereAndCampaignThereIsBoth() {
    Graph graph = FACTS.graph(List.of(Samples.full(), Samples.other()));
    Node name = NodeFactory.createURI(Iris.standard().initiative("双招双引"));
    assertTrue(graph.contains(name, Std.TYPE.node(), Pol.Slogan.node()));
    assertTrue(graph.contains(name, Std.TYPE.node(), Pol.Program.node()));
    assertEquals(new TreeSet<>(), complaints(graph));
  }

  @Test
  void variantsConformTogetherWithTheirInitiatives() {
    List<Variant> variants = List.of(Variant.of("双招双引", "芯机联动对接会", Set.of(Variant.Reason.REVIEW)));
    assertEquals(new TreeSet<>(), complaints(FACTS.graph(List.of(Samples.full()), variants)));
    SortedSet<String> alone = complaints(FACTS.graph(List.of(), variants));
    assertTrue(alone.toString().contains("is checked together"), alone.toString());
  }

  @Test
  void missingBoundIsToldInWords() {
    assertComplaint(
        "A figure has one bound", graph -> graph.remove(Node.ANY, Pol.bound.node(), Node.ANY));
  }

  @Test
  void reversedSpanIsToldInWords() {
    assertComplaint(
        "before its end",
        graph -> {
          Triple end = first(graph, Std.END.node());
          graph.delete(end);
          graph.add(Triple.create(end.getSubject(), Std.END.node(), number("0")));
        });
  }

  @Test
  void reversedPeriodIsToldInWords() {
    assertComplaint(
        "does not end before it begins",
        graph -> {
          Triple begin = first(graph, Std.HAS_BEGINNING.node());
          Triple end = first(graph, Std.HAS_END.node());
          graph.delete(begin);
          graph.delete(end);
          graph.add(Triple.create(begin.getSubject(), Std.HAS_BEGINNING.node(), end.getObject()));
          graph.add(Triple.create(begin.getSubject(), Std.HAS_END.node(), begin.getObject()));
        });
  }

  @Test
  void codeThatIsNoneOfTheTableIsToldInWords() {
    assertComplaint(
        "is the code one of GB/T 2260?",
        graph ->
            graph.remove(
                Node.ANY, Std.PREF_LABEL.node(), NodeFactory.createLiteralLang("滨江区", "zh")));
  }

  @Test
  void unknownKindIsToldInWords() {
    assertComplaint(
        "slogan, plan, campaign",
        graph -> {
          Triple kind = first(graph, Pol.kind.node());
          graph.delete(kind);
          graph.add(
              Triple.create(
                  kind.getSubject(), Pol.kind.node(), NodeFactory.createURI("urn:x:hype")));
        });
  }

  private static void assertComplaint(String words, Consumer<Graph> damage) {
    Graph graph = FACTS.graph(List.of(Samples.full()));
    damage.accept(graph);
    SortedSet<String> complaints = complaints(graph);
    assertTrue(
        complaints.stream().anyMatch(complaint -> complaint.contains(words)),
        complaints.toString());
  }

  private static SortedSet<String> complaints(Graph graph) {
    SortedSet<String> complaints = new TreeSet<>();
    for (ReportEntry entry : ShaclValidator.get().validate(SHAPES, graph).getEntries()) {
      complaints.add(entry.focusNode() + " " + entry.resultPath() + ": " + entry.message());
    }
    return complaints;
  }

  private static Triple first(Graph graph, Node property) {
    return graph.find(Node.ANY, property, Node.ANY).toList().stream()
        .min((a, b) -> Order.NODES.compare(a.getSubject(), b.getSubject()))
        .orElseThrow();
  }

  private static Node number(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
  }

  private static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Ontology.shapes(), Lang.TURTLE).parse(graph);
    return Shapes.parse(graph);
  }
}

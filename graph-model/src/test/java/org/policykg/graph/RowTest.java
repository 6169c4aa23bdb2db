package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowTest {
  private static final Node SUBJECT = NodeFactory.createURI("http://x/s");

  private static Triple says(String property, Node object) {
    return Triple.create(SUBJECT, NodeFactory.createURI("http://x/" + property), object);
  }

  private static Triple says(String text) {
    return says("p", NodeFactory.createLiteralString(text));
  }

  private static int order(Triple a, Triple b) {
    return Integer.signum(Row.ORDER.compare(Row.of(a), Row.of(b)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "双招双引", "𠮷野家", "\0", "\1\2", "a\0\1b", "é\u0080\u2028\uFFFD"})
  void textComesBackAsItWas(String text) {
    for (Node node :
        List.of(
            NodeFactory.createLiteralString(text),
            NodeFactory.createLiteralLang(text, "zh"),
            NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal),
            NodeFactory.createURI("http://x/" + text),
            NodeFactory.createBlankNode("b" + text))) {
      assertEquals(says("p", node), Row.triple(Row.of(says("p", node))));
    }
  }

  @Test
  void sampleGraphComesBackAsItWas() {
    for (Triple triple : new Facts(Iris.standard()).graph(Samples.all()).stream().toList()) {
      assertEquals(triple, Row.triple(Row.of(triple)));
    }
  }

  @Test
  void whatBeginsAnotherStandsBeforeIt() {
    assertEquals(-1, order(says(""), says("\0")));
    assertEquals(-1, order(says("a"), says("a\0")));
    assertEquals(-1, order(says("a\0"), says("a\1")));
    assertEquals(-1, order(says("a\1"), says("a b")));
    assertEquals(-1, order(says("双招"), says("双招双引")));
  }

  @Test
  void typeStandsFirstAndLiteralsBehindIris() {
    Triple type = Triple.create(SUBJECT, Std.TYPE.node(), Pol.Document.node());
    assertEquals(-1, order(type, says("a", Pol.Document.node())));
    assertEquals(-1, order(says("a", NodeFactory.createURI("z:z")), says("a", text())));
    assertEquals(-1, order(says("a", text()), says("a", NodeFactory.createBlankNode("a"))));
  }

  private static Node text() {
    return NodeFactory.createLiteralString("a");
  }

  @Test
  void pairOfSurrogatesStandsBehindFullWidthSigns() {
    assertEquals(1, order(says("𠮷"), says("（")));
  }

  @Test
  void subjectsGoInTheOrderOfNodes() {
    List<Node> nodes =
        Stream.of(
                "http://x/a",
                "http://x/a/b",
                "http://x/a-b",
                "http://x/（",
                "http://x/𠮷",
                "http://x/双")
            .map(NodeFactory::createURI)
            .toList();
    Comparator<Node> rows =
        (a, b) ->
            Row.ORDER.compare(
                Row.of(Triple.create(a, Std.TYPE.node(), a)),
                Row.of(Triple.create(b, Std.TYPE.node(), b)));
    assertEquals(nodes.stream().sorted(Order.NODES).toList(), nodes.stream().sorted(rows).toList());
    assertTrue(Order.NODES.compare(nodes.get(0), nodes.get(1)) < 0);
  }
}

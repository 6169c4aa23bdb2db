package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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

final class BundleTest {
  private static final Node SUBJECT = NodeFactory.createURI("http://x/s");

  private static Triple says(String property, Node object) {
    return Triple.create(SUBJECT, NodeFactory.createURI("http://x/" + property), object);
  }

  private static Triple says(String text) {
    return says("p", NodeFactory.createLiteralString(text));
  }

  private static Bundle bundle(Triple... triples) {
    BundleMaker maker = new BundleMaker();
    Stream.of(triples).forEach(triple -> Statements.say(triple, maker));
    return maker.bundles().get(0);
  }

  private static List<Triple> triples(Bundle bundle) {
    List<Triple> triples = new ArrayList<>();
    bundle.forEach(triples::add);
    return triples;
  }

  private static int order(Triple a, Triple b) {
    return Integer.signum(bundle(a).compareTo(bundle(b)));
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
      assertEquals(List.of(says("p", node)), triples(bundle(says("p", node))));
    }
  }

  @Test
  void sampleGraphComesBackAsItWas() {
    for (Triple triple : new Facts(Iris.standard()).graph(Samples.all()).stream().toList()) {
      assertEquals(List.of(triple), triples(bundle(triple)));
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
        (a, b) -> order(Triple.create(a, Std.TYPE.node(), a), Triple.create(b, Std.TYPE.node(), b));
    assertEquals(nodes.stream().sorted(Order.NODES).toList(), nodes.stream().sorted(rows).toList());
    assertTrue(Order.NODES.compare(nodes.get(0), nodes.get(1)) < 0);
  }

  @Test
  void sayingsAreInOrderAndOnce() {
    Triple a = says("a");
    Triple b = says("b");
    Triple type = Triple.create(SUBJECT, Std.TYPE.node(), Pol.Document.node());
    Bundle bundle = bundle(b, a, type, a);
    assertEquals(List.of(type, a, b), triples(bundle));
    assertEquals(3, bundle.size());
  }

  @Test
  void unionSaysWhatAnyOfItsBundlesSays() {
    Bundle union =
        Bundle.union(List.of(bundle(says("a"), says("c")), bundle(says("b"), says("c"))));
    assertEquals(bundle(says("c"), says("b"), says("a")), union);
    assertEquals(3, union.size());
  }

  @Test
  void subjectThatBeginsAnotherIsAnother() {
    Node longer = NodeFactory.createURI(SUBJECT.getURI() + "s");
    Bundle other = bundle(Triple.create(longer, Std.TYPE.node(), longer));
    Bundle one = bundle(says("a"));
    assertFalse(one.isAboutThatOf(other));
    assertFalse(other.isAboutThatOf(one));
    assertTrue(one.isAboutThatOf(bundle(says("b"), says("c"))));
  }

  @Test
  void bundleIsReadAsItWasWritten() throws IOException {
    Bundle first = bundle(says("双招双引"), says("b"));
    Bundle second = bundle(says("c"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      first.write(out);
      second.write(out);
    }
    ByteBuffer whole = ByteBuffer.allocate(first.length() + second.length());
    first.write(whole);
    second.write(whole);
    assertArrayEquals(bytes.toByteArray(), whole.array());
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    assertEquals(first, Bundle.read(buffer));
    assertEquals(second, Bundle.read(buffer));
    DataInput in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(first, Bundle.read(in));
    assertEquals(second, Bundle.read(in));
  }
}

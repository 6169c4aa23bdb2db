package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SyntaxTest {
  private static final List<Triple> TRIPLES =
      new Facts(Iris.standard()).graph(Samples.all()).stream().toList();

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void bytesDoNotDependOnTheOrderOfTriples(Syntax syntax) throws IOException {
    String straight = write(syntax, TRIPLES);
    for (int seed = 0; seed < 5; seed++) {
      List<Triple> shuffled = new ArrayList<>(TRIPLES);
      shuffled.addAll(TRIPLES.subList(0, 100));
      Collections.shuffle(shuffled, new Random(seed));
      Graph graph = GraphFactory.createDefaultGraph();
      shuffled.forEach(graph::add);
      assertEquals(straight, write(syntax, shuffled));
      assertEquals(straight, write(syntax, graph.stream().toList()));
    }
  }

  @Test
  void turtleIsReadable() throws IOException {
    String turtle = write(Syntax.TURTLE, TRIPLES);
    assertTrue(
        turtle.contains(
            """
            division:330108 a geo:Feature, schema:AdministrativeArea, pol:County, pol:Division ;
                dct:isPartOf division:330100 ;
                skos:notation "330108" ;
                skos:prefLabel "滨江区"@zh ;
                pol:adopts\
            """),
        turtle);
    assertTrue(turtle.contains("initiative:芯机联动对接会"));
    assertTrue(turtle.endsWith(" .\n") && !turtle.endsWith("\n\n"));
  }

  @Test
  void noTriplesGivePrefixesOnly() throws IOException {
    String turtle = write(Syntax.TURTLE, List.of());
    assertTrue(turtle.lines().allMatch(line -> line.startsWith("@prefix ")), turtle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|5",
        "-5|-5",
        "+5|\"+5\"^^xsd:integer",
        "5.|\"5.\"^^xsd:integer",
        "''|\"\"^^xsd:integer"
      })
  void integersAreShortWhereTurtleHasThem(String text, String written) throws IOException {
    assertEquals(written, object("http://www.w3.org/2001/XMLSchema#integer", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9|0.9",
        "-1.2|-1.2",
        "105600000000|\"105600000000\"^^xsd:decimal",
        ".5|\".5\"^^xsd:decimal",
        "1.2.3|\"1.2.3\"^^xsd:decimal"
      })
  void decimalsAreShortWhereTurtleHasThem(String text, String written) throws IOException {
    assertEquals(written, object("http://www.w3.org/2001/XMLSchema#decimal", text));
  }

  @Test
  void controlsAreEscaped() throws IOException {
    assertEquals(
        "\"\\u0000\\u001B\\u0085\\n\\\"\\\\汉𠮷\"^^<http://x/type>",
        object("http://x/type", "\0\u001B\u0085\n\"\\汉𠮷"));
  }

  @Test
  void badIriBreaksNoSyntax() throws IOException {
    String turtle =
        write(
            Syntax.TURTLE,
            List.of(
                Triple.create(
                    NodeFactory.createURI("http://x/> <y"),
                    Std.TITLE.node(),
                    Pol.Document.node())));
    assertFalse(turtle.contains("x/> <y"));
    assertTrue(turtle.contains("<http://x/\\u003E\\u0020\\u003Cy>"), turtle);
  }

  private static String object(String type, String text) throws IOException {
    String turtle =
        write(
            Syntax.TURTLE,
            List.of(
                Triple.create(
                    NodeFactory.createURI("http://x/s"),
                    NodeFactory.createURI("http://x/p"),
                    NodeFactory.createLiteralDT(
                        text,
                        org.apache.jena.datatypes.TypeMapper.getInstance()
                            .getSafeTypeByName(type)))));
    String line = turtle.lines().reduce((a, b) -> b).orElseThrow();
    return line.substring("<http://x/s> <http://x/p> ".length(), line.length() - " .".length());
  }

  private static String write(Syntax syntax, List<Triple> triples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(triples.stream(), Iris.standard(), out);
    return out.toString(UTF_8);
  }
}

package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policykg.model.Notice;
import org.policykg.model.Reading;

final class FactsTest {
  private static final Facts FACTS = new Facts(Iris.standard());

  static List<Reading> readings() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void factsReadBackEqualTheFacts(Reading reading) {
    assertEquals(List.of(reading), Facts.read(FACTS.graph(List.of(reading))));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void bundlesSayWhatTheTriplesSay(Reading reading) throws IOException {
    List<Bundle> ofTriples = new ArrayList<>();
    Bundles.of(FACTS.graph(List.of(reading)).stream()).forEach(ofTriples::add);
    assertEquals(ofTriples, FACTS.bundles(reading));
  }

  @Test
  void readingsOfAUnionKeepApart() {
    List<Reading> byName =
        Samples.all().stream()
            .sorted(Comparator.comparing(reading -> reading.document().name()))
            .toList();
    assertEquals(byName, Facts.read(FACTS.graph(Samples.all())));
  }

  @Test
  void otherBaseReadsBackTheSame() {
    Facts elsewhere = new Facts(new Iris("https://example.org/kg#"));
    assertEquals(List.of(Samples.full()), Facts.read(elsewhere.graph(List.of(Samples.full()))));
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void everySyntaxReadsBackTheSame(Syntax syntax) throws IOException {
    Graph graph = FACTS.graph(Samples.all());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(graph.stream(), Iris.standard(), out);
    Graph back =
        RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
            .lang(lang(syntax))
            .base("https://wrong.example/")
            .toGraph();
    assertTrue(graph.isIsomorphicWith(back));
  }

  @Test
  void noticesStayOutside() {
    Reading reading = Samples.withNotice(Samples.full(), new Notice("named-but-silent", "定海未发言"));
    assertEquals(List.of(Samples.full()), Facts.read(FACTS.graph(List.of(reading))));
  }

  @Test
  void noNodeIsBlank() {
    assertTrue(
        FACTS.graph(Samples.all()).stream()
            .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()));
  }

  @Test
  void complaintNamesNodeAndProperty() {
    Graph graph = FACTS.graph(List.of(Samples.full()));
    graph.remove(Node.ANY, Pol.bound.node(), Node.ANY);
    String message = assertThrows(GraphException.class, () -> Facts.read(graph)).toString();
    assertTrue(message.contains("/observation/") && message.contains("bound"), message);
  }

  private static Lang lang(Syntax syntax) {
    return switch (syntax) {
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
    };
  }
}

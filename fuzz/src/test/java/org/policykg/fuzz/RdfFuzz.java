package org.policykg.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.graph.Syntax;
import org.policykg.model.Adoption;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Reading;
import org.policykg.model.Span;

/** Whatever names and texts say, each syntax gives them back, and the graph its reading. */
class RdfFuzz {
  @FuzzTest(maxDuration = "10m")
  void everySyntaxGivesTheGraphBack(FuzzedDataProvider data) throws IOException {
    String name = legible(data.consumeString(40));
    if (Initiative.normalise(name).isBlank()) {
      return;
    }
    Reading reading = reading(name, legible(data.consumeString(60)), legible(data.consumeRemainingAsString()));
    Facts facts = new Facts(Iris.standard());
    Graph graph = facts.graph(List.of(reading));
    assertEquals(List.of(reading), Facts.read(graph));
    for (Syntax syntax : List.of(Syntax.TURTLE, Syntax.NTRIPLES, Syntax.TRIG, Syntax.RDFXML)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      syntax.write(graph.stream(), Iris.standard(), out);
      Graph back = GraphFactory.createDefaultGraph();
      RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
          .lang(lang(syntax))
          .parse(back);
      assertTrue(graph.isIsomorphicWith(back), () -> syntax + ":\n" + out.toString(UTF_8));
    }
  }

  private static Lang lang(Syntax syntax) {
    return switch (syntax) {
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case TRIG -> Lang.TRIG;
      default -> Lang.RDFXML;
    };
  }

  /** As texts are once they are read. */
  private static String legible(String text) {
    StringBuilder legible = new StringBuilder();
    text.codePoints()
        .filter(c -> (c >= ' ' && c < 0x7F) || (c >= 0xA0 && !Character.isSurrogate((char) c)))
        .filter(c -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && c < 0x110000)
        .filter(c -> Character.isSupplementaryCodePoint(c) || c < 0xD800 || c > 0xDFFF)
        .forEach(legible::appendCodePoint);
    return legible.toString();
  }

  private static Reading reading(String name, String title, String text) {
    Evidence evidence =
        new Evidence(
            new Span(0, name.codePointCount(0, name.length())),
            name,
            text,
            text,
            Optional.empty(),
            "rule",
            BigDecimal.ONE,
            Optional.empty());
    return new Reading(
        new Document(
            "x" + title,
            "标题" + title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0a".repeat(32),
            9),
        List.of(),
        List.of(
            new Adoption(
                "330603",
                Initiative.of(name, Set.of(), Set.of()),
                InitiativeKind.SLOGAN,
                new TreeSet<>(),
                Optional.empty(),
                evidence)),
        List.of(),
        new TreeSet<>(),
        List.of());
  }
}

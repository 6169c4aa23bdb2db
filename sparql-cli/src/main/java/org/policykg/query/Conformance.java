package org.policykg.query;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.policykg.ontology.Ontology;

/** Whether a graph conforms to the shapes that ship with policykg, and where it does not. */
public final class Conformance {
  private final ValidationReport report;

  private Conformance(ValidationReport report) {
    this.report = report;
  }

  /**
   * What is wrong at a node.
   *
   * @param node its IRI
   * @param message in words
   * @param value the value that is wrong, where one is
   */
  public record Violation(String node, String message, Optional<String> value) {}

  /** Checks a graph. */
  public static Conformance of(Graph graph) {
    Shapes shapes = Shapes.parse(turtle(Ontology.shapes()));
    return new Conformance(ShaclValidator.get().validate(shapes, graph));
  }

  private static Graph turtle(String text) {
    return RDFParser.create().source(new StringReader(text)).lang(Lang.TURTLE).toGraph();
  }

  public boolean conforms() {
    return report.conforms();
  }

  /** What is wrong, by node. */
  public List<Violation> violations() {
    return report.getEntries().stream()
        .map(
            entry ->
                new Violation(
                    term(entry.focusNode()),
                    entry.message(),
                    Optional.ofNullable(entry.value()).map(Conformance::term)))
        .distinct()
        .sorted(
            Comparator.comparing(Violation::node)
                .thenComparing(Violation::message)
                .thenComparing(violation -> violation.value().orElse("")))
        .toList();
  }

  /** The report as SHACL has it. */
  public Graph report() {
    return report.getGraph();
  }

  private static String term(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}

package org.policykg.query;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.policykg.ontology.Ontology;

/** Whether a graph conforms to the shapes that ship with policykg, and where it does not. */
public final class Conformance {
  private static final String REPORT = "urn:policykg:report";

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
        .map(Conformance::violation)
        .distinct()
        .sorted(
            Comparator.comparing(Violation::node)
                .thenComparing(Violation::message)
                .thenComparing(violation -> violation.value().orElse("")))
        .toList();
  }

  /**
   * The report as SHACL has it, but with names for its nodes, so that the same graph always has the
   * same report.
   */
  public Graph report() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node all = NodeFactory.createURI(REPORT);
    graph.add(all, RDF.Nodes.type, SHACL.ValidationReport);
    graph.add(all, SHACL.conforms, NodeValue.makeBoolean(conforms()).asNode());
    int n = 0;
    for (ReportEntry entry : entries()) {
      n++;
      Node result = NodeFactory.createURI(REPORT + ":" + n);
      graph.add(all, SHACL.result, result);
      graph.add(result, RDF.Nodes.type, SHACL.ValidationResult);
      graph.add(result, SHACL.focusNode, entry.focusNode());
      graph.add(result, SHACL.resultSeverity, entry.severity().level());
      graph.add(result, SHACL.resultMessage, NodeFactory.createLiteralString(entry.message()));
      graph.add(result, SHACL.sourceConstraintComponent, entry.sourceConstraintComponent());
      if (entry.resultPath() instanceof P_Link link) {
        graph.add(result, SHACL.resultPath, link.getNode());
      }
      if (entry.value() != null) {
        graph.add(result, SHACL.value, entry.value());
      }
    }
    return graph;
  }

  private List<ReportEntry> entries() {
    return report.getEntries().stream()
        .sorted(Comparator.comparing(entry -> violation(entry).toString()))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        term(entry.focusNode()),
        entry.message(),
        Optional.ofNullable(entry.value()).map(Conformance::term));
  }

  private static String term(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}

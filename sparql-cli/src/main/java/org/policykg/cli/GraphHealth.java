package org.policykg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.policykg.output.Leftovers;
import org.policykg.query.BadInput;
import org.policykg.query.GraphSource;
import org.policykg.query.OpenGraph;
import org.policykg.query.QueryText;

/** Looks at a graph, and at what lies around a store. */
final class GraphHealth {
  private static final String TRIPLES = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String DOCUMENTS =
      "SELECT (COUNT(DISTINCT ?document) AS ?n) { ?document a pol:Document }";

  private GraphHealth() {}

  static List<Finding> findings(GraphOptions options) {
    List<Finding> findings = new ArrayList<>();
    try {
      GraphSource source = options.source();
      if (source instanceof GraphSource.Store store) {
        findings.addAll(around(store.folder()));
      }
      try (OpenGraph graph = source.open(options.timeout())) {
        findings.add(content(options.name(), graph));
      }
    } catch (BadInput e) {
      findings.add(Finding.wrong("graph", Complaints.oneLine(e)));
    }
    return findings;
  }

  private static List<Finding> around(Path store) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Surroundings.disk("disk of the store", store));
    List<Path> left = Leftovers.of(store);
    if (!left.isEmpty()) {
      findings.add(
          Finding.wrong(
              "interrupted builds",
              left.stream().map(Path::toString).collect(Collectors.joining(", "))
                  + ": left by a build that was killed; the next build of this store removes it,"
                  + " and so may you"));
    }
    return findings;
  }

  private static Finding content(String name, OpenGraph graph) {
    long triples = count(graph, TRIPLES);
    if (triples == 0) {
      return Finding.wrong("graph", name + ": holds no triple; build it again");
    }
    long documents = count(graph, DOCUMENTS);
    return Finding.sound(
        "graph",
        "%s: %d triples from %d document%s"
            .formatted(name, triples, documents, documents == 1 ? "" : "s"));
  }

  private static long count(OpenGraph graph, String text) {
    Query query = QueryText.parse("doctor", text);
    return graph.ask(
        query, answer -> Long.parseLong(answer.select().next().get("n").getLiteralLexicalForm()));
  }
}

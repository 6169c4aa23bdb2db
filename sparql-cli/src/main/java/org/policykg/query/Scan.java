package org.policykg.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads the triples of some predicates while they flow, wherever the graph lies. Files are never
 * held in memory; a triple that stands in several files comes several times.
 */
public final class Scan {
  private final List<String> predicates;
  private final TripleSink sink;

  private Scan(List<String> predicates, TripleSink sink) {
    this.predicates = predicates.stream().map(Scan::expanded).toList();
    this.sink = sink;
  }

  /**
   * Hands over every triple of the default graph that has one of the predicates, in no order.
   *
   * @param predicates prefixed names, such as {@code pol:division}
   * @param timeout how long one query to an endpoint may take
   * @throws BadInput where the graph cannot be read
   */
  public static void read(
      GraphSource source, Duration timeout, List<String> predicates, TripleSink sink) {
    Scan scan = new Scan(predicates, sink);
    if (source instanceof GraphSource.RdfFiles files) {
      scan.files(files);
    } else if (source instanceof GraphSource.Store store) {
      scan.store(store, timeout);
    } else {
      scan.endpoint(source, timeout);
    }
  }

  private static String expanded(String name) {
    int colon = name.indexOf(':');
    return QueryText.PREFIXES.get(name.substring(0, colon)) + name.substring(colon + 1);
  }

  private void files(GraphSource.RdfFiles files) {
    Map<Node, Integer> numbers = new HashMap<>();
    predicates.forEach(iri -> numbers.put(NodeFactory.createURI(iri), numbers.size()));
    StreamRDFBase stream =
        new StreamRDFBase() {
          @Override
          public void triple(org.apache.jena.graph.Triple triple) {
            Integer number = numbers.get(triple.getPredicate());
            if (number != null) {
              accept(triple.getSubject(), number, triple.getObject());
            }
          }

          @Override
          public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
              triple(quad.asTriple());
            }
          }
        };
    files.files().forEach(file -> RdfReader.stream(file, stream));
  }

  private void store(GraphSource.Store store, Duration timeout) {
    try (OpenGraph graph = store.open(timeout)) {
      Graph triples = graph.triples();
      for (int i = 0; i < predicates.size(); i++) {
        int number = i;
        triples
            .find(Node.ANY, NodeFactory.createURI(predicates.get(i)), Node.ANY)
            .forEachRemaining(triple -> accept(triple.getSubject(), number, triple.getObject()));
      }
    }
  }

  private void endpoint(GraphSource source, Duration timeout) {
    try (OpenGraph graph = source.open(timeout)) {
      for (int i = 0; i < predicates.size(); i++) {
        int number = i;
        Query query = QueryFactory.create("SELECT ?s ?o { ?s <" + predicates.get(i) + "> ?o }");
        graph.ask(
            query,
            answer -> {
              answer.select().forEachRemaining(row -> accept(row.get("s"), number, row.get("o")));
              return number;
            });
      }
    }
  }

  private void accept(Node subject, int predicate, Node object) {
    if (object.isLiteral()) {
      sink.accept(
          name(subject), predicate, object.getLiteralLexicalForm(), object.getLiteralLanguage());
    } else {
      sink.accept(name(subject), predicate, name(object), "");
    }
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node;
  }
}

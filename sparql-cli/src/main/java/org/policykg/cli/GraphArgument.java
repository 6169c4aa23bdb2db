package org.policykg.cli;

import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.util.ArrayList;
import java.util.List;

/** GRAPH, everywhere the same. */
final class GraphArgument {
  private final Arguments arguments;
  private final Argument<String> graph;
  private final Argument<List<String>> more;
  private final TimeoutArgument timeout;

  GraphArgument(Arguments arguments) {
    this.arguments = arguments;
    this.graph =
        arguments.one(
            String.class,
            parameter(
                "0",
                "0..1",
                "GRAPH",
                "An RDF file (.ttl .nt .nq .trig .jsonld .rdf, each also .gz), a folder of them, a"
                    + " TDB2 store, or the http(s) address of a SPARQL endpoint."));
    this.more =
        arguments.many(
            String.class,
            option(
                "FILE",
                "Another RDF file to read together with GRAPH; may be repeated.",
                "-g",
                "--graph"));
    this.timeout = new TimeoutArgument(arguments);
  }

  /** Whether the user named a graph. */
  boolean isGiven() {
    return graph.given().isPresent();
  }

  /** What the user named. */
  GraphOptions options() {
    List<String> places = new ArrayList<>();
    places.add(arguments.required(graph));
    places.addAll(more.value());
    return timeout.graph(places.toArray(String[]::new));
  }
}

package org.policykg.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** GRAPH, everywhere the same. */
final class GraphArgument {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GRAPH",
      description =
          "An RDF file (.ttl .nt .nq .trig .jsonld .rdf, each also .gz), a folder of them, a TDB2"
              + " store, or the http(s) address of a SPARQL endpoint.")
  private @Nullable String graph;

  @Option(
      names = {"-g", "--graph"},
      paramLabel = "FILE",
      description = "Another RDF file to read together with GRAPH; may be repeated.")
  private List<String> more = List.of();

  @Mixin private final TimeoutArgument timeout = new TimeoutArgument();

  /** Whether the user named a graph. */
  boolean isGiven() {
    return graph != null;
  }

  /** What the user named. */
  GraphOptions options() {
    List<String> places = new ArrayList<>();
    places.add(required(graph, "GRAPH"));
    places.addAll(more);
    return timeout.graph(places.toArray(String[]::new));
  }

  /** An argument that only some uses of a command need. */
  String required(@Nullable String argument, String label) {
    if (argument == null) {
      throw new ParameterException(
          command.commandLine(), "Missing required parameter: '" + label + "'");
    }
    return argument;
  }
}

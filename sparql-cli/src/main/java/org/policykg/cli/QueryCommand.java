package org.policykg.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policykg.query.Permissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a graph. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg query --list",
      "  policykg query zj.ttl initiatives-of -v county=柯桥",
      "  policykg query zj.ttl county-pairs --format csv > pairs.csv",
      "  policykg query zj.ttl 'SELECT * { ?county pol:adopts ?initiative } LIMIT 10'",
      "",
      "The prefixes of policykg's graphs (pol, skos, dct, oa, ...) need no declaration. A value of a "
          + "query of your own is a text unless it is written as a term: <iri>, \"5\"^^xsd:integer."
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUERY",
      description = "SPARQL, a .rq file, or the name of a shipped query.")
  private @Nullable String query;

  @Option(names = "--list", description = "Show the shipped queries.")
  private boolean list;

  @Option(
      names = {"-v", "--value"},
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter; a county by code or name. May be repeated.")
  private Map<String, String> values = new TreeMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, xml or markdown; for CONSTRUCT and DESCRIBE turtle, nt, nq, trig,"
              + " jsonld or rdf. Default: a table on a terminal, else csv; turtle for a graph.")
  private @Nullable String format;

  @Option(names = "--allow-remote", description = "Let the query read other files and addresses.")
  private boolean allowRemote;

  @Option(names = "--allow-update", description = "Let the query change a store.")
  private boolean allowUpdate;

  @Option(names = "--allow-java", description = "Let the query call Java classes by name.")
  private boolean allowJava;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list) {
      return new ListTask(console).run();
    }
    QueryOptions options =
        new QueryOptions(
            graph.options(),
            graph.required(query, "QUERY"),
            values,
            Optional.ofNullable(format),
            new Permissions(allowRemote, allowUpdate, allowJava));
    return new QueryTask(console).run(options);
  }
}

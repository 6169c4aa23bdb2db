package org.policykg.cli;

import static org.policykg.cli.Arguments.flag;
import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.util.Map;
import java.util.TreeMap;
import org.policykg.query.Permissions;
import picocli.CommandLine.Model.CommandSpec;

/** Asks a graph. */
final class QueryCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg query --list",
    "  policykg query zj.ttl initiatives-of -v county=柯桥",
    "  policykg query zj.ttl county-pairs --format csv > pairs.csv",
    "  policykg query zj.ttl 'SELECT * { ?county pol:adopts ?initiative } LIMIT 10'",
    "",
    "The prefixes of policykg's graphs (pol, skos, dct, oa, ...) need no declaration. A value of a "
        + "query of your own is a text unless it is written as a term: <iri>, \"5\"^^xsd:integer."
  };

  private final Console console;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);

  private final Argument<String> query =
      arguments.one(
          String.class,
          parameter("1", "0..1", "QUERY", "SPARQL, a .rq file, or the name of a shipped query."));

  private final Argument<Boolean> list = arguments.one(flag("Show the shipped queries.", "--list"));

  private final Argument<Map<String, String>> values =
      arguments.pairs(
          option(
              "NAME=VALUE",
              "The value of a parameter; a county by code or name. May be repeated.",
              "-v",
              "--value"));

  private final Argument<String> format =
      arguments.one(
          String.class,
          option(
              "FORMAT",
              "table, csv, tsv, json, xml or markdown; for CONSTRUCT and DESCRIBE turtle, nt, nq,"
                  + " trig, jsonld or rdf. Default: a table on a terminal, else csv; turtle for a"
                  + " graph.",
              "-f",
              "--format"));

  private final Argument<Boolean> allowRemote =
      arguments.one(flag("Let the query read other files and addresses.", "--allow-remote"));

  private final Argument<Boolean> allowUpdate =
      arguments.one(flag("Let the query change a store.", "--allow-update"));

  private final Argument<Boolean> allowJava =
      arguments.one(flag("Let the query call Java classes by name.", "--allow-java"));

  private QueryCommand(Console console) {
    this.console = console;
  }

  static CommandSpec of(Console console) {
    return new QueryCommand(console).arguments.command();
  }

  private int run() {
    if (list.value()) {
      return new ListTask(console).run();
    }
    QueryOptions options =
        new QueryOptions(
            graph.options(),
            arguments.required(query),
            new TreeMap<>(values.value()),
            format.given(),
            new Permissions(allowRemote.value(), allowUpdate.value(), allowJava.value()));
    return new QueryTask(console).run(options);
  }
}

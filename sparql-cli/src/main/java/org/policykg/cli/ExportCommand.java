package org.policykg.cli;

import static org.policykg.cli.Arguments.flag;
import static org.policykg.cli.Arguments.option;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a graph in another form: a syntax, tables, a network. */
final class ExportCommand {
  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  policykg export zj.ttl -o zj.jsonld",
    "  policykg export zj.ttl --graph-per-document -o zj.trig",
    "  policykg export zj.ttl --format csv -o tables --describe tables/void.ttl",
    "  policykg export zj.ttl --network counties --exclude-origin 330000 -o counties.gexf",
    "  policykg export zj.ttl --format neo4j -o neo4j",
    "  policykg export zj.nq.gz --store graph"
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);
  private final GraphArgument graph = new GraphArgument(arguments);
  private final SelectionArguments selection = new SelectionArguments(arguments);

  private final Argument<Path> out =
      arguments.one(
          Path.class,
          option(
              "OUT",
              "The file to write; for csv, neo4j and triples the folder.",
              "-o",
              "--output"));

  private final Argument<Path> store =
      arguments.one(
          Path.class,
          option(
              "DIR",
              "The TDB2 store to load RDF files into, in the place of an older one.",
              "--store"));

  private final Argument<String> format =
      arguments.one(
          String.class,
          option(
              "FORMAT",
              "turtle, nt, nq, trig, jsonld or rdf; csv (tables with a codebook); gexf, gexf-1.2"
                  + " (for older networkx) or graphml; neo4j (for its bulk import); triples (for"
                  + " graph learning). Default: by OUT's ending, which may also be .gz.",
              "-f",
              "--format"));

  private final Argument<String> network =
      arguments.one(
          String.class,
          option(
              "NETWORK",
              "For gexf and graphml: bipartite (counties and initiatives; the default), counties"
                  + " (that share initiatives), initiatives (of the same counties) or partners (who"
                  + " names whom).",
              "--network"));

  private final Argument<Boolean> dynamic =
      arguments.one(
          flag(
              "For gexf: nodes and edges begin on the day of their first dated mention.",
              "--dynamic"));

  private final Argument<Boolean> graphPerDocument =
      arguments.one(
          flag(
              "For nq and trig: put what a document says into a named graph of its IRI.",
              "--graph-per-document"));

  private final Argument<Boolean> mark =
      arguments.one(
          flag(
              "For csv: begin each table with a byte order mark, by which Excel knows UTF-8.",
              "--bom"));

  private final Argument<Path> description =
      arguments.one(
          Path.class,
          option(
              "FILE",
              "Also write a description of the data (VoID, DCAT) as Turtle: counts, classes,"
                  + " properties, sources, days, files.",
              "--describe"));

  private final Argument<String> licence =
      arguments.one(
          String.class,
          option(
              "URL", "For csv and --describe: the licence that you give the data.", "--license"));

  private ExportCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
    arguments.exactlyOneOf(out, store);
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new ExportCommand(console, quiet).arguments.command();
  }

  private int run() {
    return new ExportTask(console, quiet.getAsBoolean())
        .run(
            new ExportOptions(
                graph.options(),
                store.given().orElseGet(out::value),
                store.given().isPresent(),
                format.given(),
                network.given(),
                dynamic.value(),
                selection.options(),
                graphPerDocument.value(),
                mark.value(),
                description.given(),
                licence.given()));
  }
}

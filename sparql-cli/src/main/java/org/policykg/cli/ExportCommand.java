package org.policykg.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a graph in another form: a syntax, tables, a network. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg export zj.ttl -o zj.jsonld",
      "  policykg export zj.ttl --graph-per-document -o zj.trig",
      "  policykg export zj.ttl --format csv -o tables --describe tables/void.ttl",
      "  policykg export zj.ttl --network counties --exclude-origin 330000 -o counties.gexf",
      "  policykg export zj.ttl --format neo4j -o neo4j",
      "  policykg export zj.nq.gz --store graph"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Mixin private final GraphArgument graph = new GraphArgument();
  @Mixin private final SelectionArguments selection = new SelectionArguments();

  @ArgGroup(multiplicity = "1")
  private final Destination destination = new Destination();

  /** Where the graph goes. */
  private static final class Destination {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "OUT",
        description = "The file to write; for csv, neo4j and triples the folder.")
    private @Nullable Path out;

    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "The TDB2 store to load RDF files into, in the place of an older one.")
    private @Nullable Path store;

    private Path path() {
      return Objects.requireNonNullElse(store, Objects.requireNonNullElse(out, Path.of("")));
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "turtle, nt, nq, trig, jsonld or rdf; csv (tables with a codebook); gexf, gexf-1.2 (for"
              + " older networkx) or graphml; neo4j (for its bulk import); triples (for graph"
              + " learning). Default: by OUT's ending, which may also be .gz.")
  private @Nullable String format;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "For gexf and graphml: bipartite (counties and initiatives; the default), counties (that"
              + " share initiatives), initiatives (of the same counties) or partners (who names whom).")
  private @Nullable String network;

  @Option(
      names = "--dynamic",
      description = "For gexf: nodes and edges begin on the day of their first dated mention.")
  private boolean dynamic;

  @Option(
      names = "--graph-per-document",
      description = "For nq and trig: put what a document says into a named graph of its IRI.")
  private boolean graphPerDocument;

  @Option(
      names = "--bom",
      description = "For csv: begin each table with a byte order mark, by which Excel knows UTF-8.")
  private boolean mark;

  @Option(
      names = "--describe",
      paramLabel = "FILE",
      description =
          "Also write a description of the data (VoID, DCAT) as Turtle: counts, classes,"
              + " properties, sources, days, files.")
  private @Nullable Path description;

  @Option(
      names = "--license",
      paramLabel = "URL",
      description = "For csv and --describe: the licence that you give the data.")
  private @Nullable String licence;

  ExportCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    return new ExportTask(console, quiet.getAsBoolean())
        .run(
            new ExportOptions(
                graph.options(),
                destination.path(),
                destination.store != null,
                Optional.ofNullable(format),
                Optional.ofNullable(network),
                dynamic,
                selection.options(),
                graphPerDocument,
                mark,
                Optional.ofNullable(description),
                Optional.ofNullable(licence)));
  }
}

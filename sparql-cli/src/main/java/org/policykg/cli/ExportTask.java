package org.policykg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.policykg.graph.GraphDescription;
import org.policykg.network.GexfWriter;
import org.policykg.network.GexfWriter.Version;
import org.policykg.network.GraphMlWriter;
import org.policykg.network.Network;
import org.policykg.network.NetworkKind;
import org.policykg.output.CsvTables;
import org.policykg.output.DataFiles;
import org.policykg.output.GraphFormat;
import org.policykg.output.LearningFiles;
import org.policykg.output.Neo4jFiles;
import org.policykg.output.StoreTarget;
import org.policykg.output.Target;
import org.policykg.output.TargetFolder;
import org.policykg.overlap.Study;
import org.policykg.query.BadInput;
import org.policykg.query.GraphSource;
import org.policykg.query.OpenGraph;

/** Writes a graph in another form. */
final class ExportTask {
  private final Console console;
  private final boolean quiet;

  ExportTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(ExportOptions options) {
    options.check();
    Optional<Target> description = description(options);
    List<Path> files = write(options);
    description.ifPresent(target -> describe(options, files, target));
    if (!quiet) {
      console.err().println(options.out() + ": written");
    }
    return ExitCode.DONE;
  }

  /** The description may lie in the folder that is yet to be made. */
  private static Optional<Target> description(ExportOptions options) {
    if (options.description().isPresent() && options.form().isFolder()) {
      TargetFolder.of(options.out());
    }
    return options.description().map(Target::of);
  }

  private static List<Path> write(ExportOptions options) {
    return switch (options.form()) {
      case RDF -> rdf(options);
      case CSV -> csv(options);
      case GEXF -> network(options, new GexfWriter(Version.V1_3, options.dynamic())::write);
      case GEXF_1_2 -> network(options, new GexfWriter(Version.V1_2, options.dynamic())::write);
      case GRAPHML -> network(options, GraphMlWriter::write);
      case NEO4J -> folder(options, Neo4jFiles::write);
      case TRIPLES -> folder(options, LearningFiles::write);
      case STORE -> store(options);
    };
  }

  private static List<Path> rdf(ExportOptions options) {
    GraphFormat format = syntax(options);
    if (options.graphPerDocument()) {
      format.checkNamedGraphs();
    }
    Target target = Target.of(options.out());
    try (OpenGraph graph = options.graph().open()) {
      Graph triples = graph.triples();
      target.write(
          options.graphPerDocument()
              ? out -> format.writeByDocument(triples, out)
              : out -> format.write(triples, out));
    }
    return List.of(options.out());
  }

  private static List<Path> store(ExportOptions options) {
    StoreTarget target = StoreTarget.of(options.out());
    if (!(options.graph().source() instanceof GraphSource.RdfFiles files)) {
      throw new BadInput("--store: RDF files can be loaded, not a store or an endpoint");
    }
    target.write(files);
    return List.of();
  }

  private static GraphFormat syntax(ExportOptions options) {
    try {
      return options.format().map(GraphFormat::of).orElseGet(() -> GraphFormat.of(options.out()));
    } catch (BadInput e) {
      throw new BadInput(
          "%s; or --format %s".formatted(e.getMessage(), String.join(", ", ExportForm.words())), e);
    }
  }

  private static List<Path> csv(ExportOptions options) {
    CsvTables tables = new CsvTables(options.mark(), options.licence());
    Study study = options.graph().study();
    return folder(options, (graph, folder) -> tables.write(graph, study, folder));
  }

  private static List<Path> folder(
      ExportOptions options, BiConsumer<OpenGraph, TargetFolder> files) {
    try (OpenGraph graph = options.graph().open()) {
      TargetFolder folder = TargetFolder.of(options.out());
      files.accept(graph, folder);
      return folder.files();
    }
  }

  private interface NetworkWriter {
    void write(Network network, OutputStream out) throws IOException;
  }

  private static List<Path> network(ExportOptions options, NetworkWriter writer) {
    NetworkKind kind = options.kind();
    Target target = Target.of(options.out());
    Study study = options.graph().study();
    Network whole = kind.of(study, options.selection().of(study));
    Set<String> counties = options.selection().named(study);
    Network network = counties.isEmpty() ? whole : whole.around(counties);
    target.write(out -> writer.write(network, out));
    return List.of(options.out());
  }

  private static void describe(ExportOptions options, List<Path> files, Target target) {
    try (OpenGraph graph = options.graph().open()) {
      Graph triples = graph.triples();
      GraphDescription description =
          new GraphDescription(
              triples,
              GraphFormat.base(triples),
              options.licence(),
              files.stream().map(DataFiles::of).toList());
      target.write(description::write);
    }
  }
}

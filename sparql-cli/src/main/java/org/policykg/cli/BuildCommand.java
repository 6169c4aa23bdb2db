package org.policykg.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.policykg.source.Metadata;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a graph of texts. */
@Command(
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  policykg build samples -o samples.ttl",
      "  policykg build speeches.txt --date 2022-07-29 -o zj.ttl",
      "  policykg build reports.zip --texts texts -o reports.ttl",
      "  policykg build corpus --dates corpus/INDEX.tsv -o all.nt.gz",
      "  cat report.txt | policykg build - --date 2026-01-20 --store graph --keep",
      "",
      "What a document's title, date and place are is taken from these options, its front matter or "
          + "JSON record, the table of --dates, or the text itself, in this order."
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier quiet;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Texts, web pages, DOCX, PDF, JSON Lines and CSV (id, title, date, text), also gzipped or"
              + " in a .zip, folders of them, or - for standard input.")
  private List<String> inputs = List.of();

  @Spec private CommandSpec command = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private final Destination destination = new Destination();

  /** Where the graph goes. */
  private static final class Destination {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "OUT",
        description = "The RDF file: .ttl .nt .nq .trig .jsonld .rdf, each also .gz.")
    private @Nullable Path out;

    @Option(names = "--store", paramLabel = "DIR", description = "The TDB2 store.")
    private @Nullable Path store;
  }

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the data begin with.")
  private @Nullable String base;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "When the documents were issued.")
  private @Nullable LocalDate date;

  @Option(names = "--title", description = "The documents' title.")
  private @Nullable String title;

  @Option(names = "--place", paramLabel = "CODE", description = "The division they are about.")
  private @Nullable String place;

  @Option(names = "--publisher", description = "Who published them.")
  private @Nullable String publisher;

  @Option(
      names = "--dates",
      paramLabel = "FILE",
      description = "A table of metadata, separated by tabs: file, title, date, place.")
  private @Nullable Path dates;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A folder of tables with words of your own; see docs/lexicon.md.")
  private @Nullable Path lexicon;

  @Option(
      names = "--decisions",
      paramLabel = "FILE.csv",
      description =
          "What a person decided in a sheet of evaluate --review or variants --review; may be"
              + " repeated.")
  private List<Path> decisions = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "The texts' encoding; by default it is found out.")
  private @Nullable Charset encoding;

  @Option(
      names = "--graph-per-document",
      description =
          "Give each document a named graph, which goes by its IRI and holds all that it says;"
              + " for .nq, .trig and stores.")
  private boolean graphPerDocument;

  @Option(
      names = "--keep",
      description =
          "For --store: add the documents to those that the store holds; one of the same name takes"
              + " the other's place.")
  private boolean keep;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = "Write what became of the inputs: how many were read, which not and why.")
  private @Nullable Path report;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Where the texts of web pages, DOCX and PDF files are kept, in which the spans of facts"
              + " count.")
  private @Nullable Path texts;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are read at once; by default one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  BuildCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads " + threads + ": at least 1");
    }
    if (keep && destination.store == null) {
      throw new ParameterException(command.commandLine(), "--keep: is for --store only");
    }
    Metadata metadata =
        new Metadata(
            Optional.ofNullable(title),
            Optional.ofNullable(date),
            Optional.ofNullable(place),
            Optional.ofNullable(publisher));
    BuildOptions options =
        new BuildOptions(
            inputs,
            Optional.ofNullable(destination.out),
            Optional.ofNullable(destination.store),
            Optional.ofNullable(base),
            metadata,
            Optional.ofNullable(dates),
            Optional.ofNullable(lexicon),
            decisions,
            Optional.ofNullable(encoding),
            graphPerDocument,
            keep,
            Optional.ofNullable(report),
            Optional.ofNullable(texts),
            threads);
    return new BuildTask(console, quiet.getAsBoolean()).run(options);
  }
}

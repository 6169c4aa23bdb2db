package org.policykg.cli;

import static org.policykg.cli.Arguments.flag;
import static org.policykg.cli.Arguments.option;
import static org.policykg.cli.Arguments.parameter;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.policykg.source.Metadata;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a graph of texts. */
final class BuildCommand {
  private static final String[] FOOTER = {
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
  };

  private final Console console;
  private final BooleanSupplier quiet;
  private final Arguments arguments = new Arguments(this::run, FOOTER);

  private final Argument<List<String>> inputs =
      arguments.many(
          String.class,
          parameter(
              "0..*",
              "1..*",
              "INPUT",
              "Texts, web pages, DOCX, PDF, JSON Lines and CSV (id, title, date, text), also"
                  + " gzipped or in a .zip, folders of them, or - for standard input."));

  private final Argument<Path> out =
      arguments.one(
          Path.class,
          option(
              "OUT",
              "The RDF file: .ttl .nt .nq .trig .jsonld .rdf, each also .gz.",
              "-o",
              "--output"));

  private final Argument<Path> store =
      arguments.one(Path.class, option("DIR", "The TDB2 store.", "--store"));

  private final Argument<String> base =
      arguments.one(String.class, option("IRI", "What the IRIs of the data begin with.", "--base"));

  private final Argument<LocalDate> date =
      arguments.one(
          LocalDate.class,
          option("YYYY-MM-DD", "When the documents were issued.", "--date").converters(new Day()));

  private final Argument<String> title =
      arguments.one(String.class, option("TITLE", "The documents' title.", "--title"));

  private final Argument<String> place =
      arguments.one(String.class, option("CODE", "The division they are about.", "--place"));

  private final Argument<String> publisher =
      arguments.one(String.class, option("NAME", "Who published them.", "--publisher"));

  private final Argument<Path> dates = TableArguments.dates(arguments);

  private final Argument<Path> lexicon = TableArguments.lexicon(arguments);

  private final Argument<List<Path>> decisions =
      arguments.many(
          Path.class,
          option(
              "FILE.csv",
              "What a person decided in a sheet of evaluate --review or variants --review; may be"
                  + " repeated.",
              "--decisions"));

  private final Argument<Charset> encoding =
      arguments.one(
          Charset.class,
          option("CHARSET", "The texts' encoding; by default it is found out.", "--encoding"));

  private final Argument<Boolean> graphPerDocument =
      arguments.one(
          flag(
              "Give each document a named graph, which goes by its IRI and holds all that it says;"
                  + " for .nq, .trig and stores.",
              "--graph-per-document"));

  private final Argument<Boolean> keep =
      arguments.one(
          flag(
              "For --store: add the documents to those that the store holds; one of the same name"
                  + " takes the other's place.",
              "--keep"));

  private final Argument<Path> report =
      arguments.one(
          Path.class,
          option(
              "FILE.json",
              "Write what became of the inputs: how many were read, which not and why.",
              "--report"));

  private final Argument<Path> texts =
      arguments.one(
          Path.class,
          option(
              "DIR",
              "Where the texts of web pages, DOCX and PDF files are kept, in which the spans of"
                  + " facts count.",
              "--texts"));

  private final Argument<Integer> threads =
      arguments.one(
          Integer.class,
          option(
                  "N",
                  "How many documents are read at once; by default one for each core.",
                  "--threads")
              .initialValue(Runtime.getRuntime().availableProcessors()));

  private BuildCommand(Console console, BooleanSupplier quiet) {
    this.console = console;
    this.quiet = quiet;
    arguments.exactlyOneOf(out, store);
  }

  static CommandSpec of(Console console, BooleanSupplier quiet) {
    return new BuildCommand(console, quiet).arguments.command();
  }

  private int run() {
    if (threads.value() < 1) {
      throw arguments.wrong("--threads " + threads.value() + ": at least 1");
    }
    if (keep.value() && store.given().isEmpty()) {
      throw arguments.wrong("--keep: is for --store only");
    }
    BuildOptions options =
        new BuildOptions(
            inputs.value(),
            out.given(),
            store.given(),
            base.given(),
            new Metadata(title.given(), date.given(), place.given(), publisher.given()),
            dates.given(),
            lexicon.given(),
            decisions.value(),
            encoding.given(),
            graphPerDocument.value(),
            keep.value(),
            report.given(),
            texts.given(),
            threads.value());
    return new BuildTask(console, quiet.getAsBoolean()).run(options);
  }
}

package org.policykg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.policykg.build.Build;
import org.policykg.documents.Workers;
import org.policykg.evaluate.DecisionSheets;
import org.policykg.graph.Iris;
import org.policykg.ontology.TableException;
import org.policykg.output.Destination;
import org.policykg.output.Target;
import org.policykg.query.BadInput;
import org.policykg.reference.Divisions;
import org.policykg.source.DatesTable;
import org.policykg.source.Sources;
import org.policykg.source.Unread;

/** Reads texts, extracts their facts in parallel and writes the graph. */
final class BuildTask {
  private final Console console;
  private final boolean quiet;

  BuildTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(BuildOptions options) {
    Iris iris = options.base().map(BuildTask::iris).orElseGet(Iris::standard);
    Destination destination =
        options
            .store()
            .map(Destination::store)
            .orElseGet(() -> Destination.file(options.out().orElseThrow()));
    Optional<Target> report = options.report().map(Target::of);
    options.metadata().place().ifPresent(BuildTask::checkPlace);
    options.inputs().forEach(BuildTask::checkExists);
    if (destination.needsJena()) {
      JenaStart.begin();
    }
    BuildReport inputs = new BuildReport(console, quiet);
    Build.Result result;
    try (Workers workers = new Workers()) {
      Iterator<Unread> documents = begun(sources(options).documents(workers).unread());
      Build build = build(options, iris, destination);
      TextFiles texts = TextFiles.in(options.texts());
      try {
        Build.Request request =
            new Build.Request(
                documents,
                options.threads(),
                texts::keep,
                options.graphPerDocument(),
                options.keep());
        result = build.run(request, destination, inputs);
      } finally {
        inputs.end();
        report.ifPresent(inputs::write);
      }
    }
    if (!quiet) {
      result.decisions().forEach(console.err()::println);
      new BuildSummary(result, destination.name(), inputs.skipped())
          .lines()
          .forEach(console.err()::println);
    }
    return inputs.skipped() == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
  }

  /** Looks for the first document, while the tables are loaded elsewhere. */
  private static Iterator<Unread> begun(Iterator<Unread> documents) {
    return documents.hasNext() ? documents : Collections.emptyIterator();
  }

  private static Build build(BuildOptions options, Iris iris, Destination destination) {
    Taught taught = options.lexicon().map(Taught::in).orElseGet(Taught::nothing);
    if (destination.needsJena()) {
      JenaStart.await();
    }
    return new Build(
        iris,
        taught.extractor(),
        taught.lexicon(),
        taught.vocabulary(),
        DecisionSheets.read(options.decisions()),
        options.store().isPresent() ? Setup.of(options, iris.base()) : "");
  }

  private Sources sources(BuildOptions options) {
    Sources found =
        Sources.of(options.inputs(), console.in())
            .given(options.metadata())
            .dates(options.dates().map(BuildTask::table).orElse(DatesTable.EMPTY));
    return options.encoding().map(found::encoding).orElse(found);
  }

  private static void checkPlace(String code) {
    if (Divisions.standard().find(code).isEmpty()) {
      throw new BadInput("--place " + code + ": no code of GB/T 2260; six digits, as 330603");
    }
  }

  static void checkExists(String input) {
    if (!input.equals("-") && !Files.exists(Path.of(input))) {
      throw new BadInput(input + ": no such file or folder");
    }
  }

  static DatesTable table(Path file) {
    try {
      return DatesTable.read(file);
    } catch (TableException e) {
      throw new BadInput("--dates " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInput(
          "--dates " + file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"), e);
    }
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--base " + e.getMessage(), e);
    }
  }
}

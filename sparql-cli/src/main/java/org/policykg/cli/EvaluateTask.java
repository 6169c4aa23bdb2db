package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.evaluate.Evaluation;
import org.policykg.evaluate.Review;
import org.policykg.evaluate.Texts;
import org.policykg.output.Sheet;
import org.policykg.output.SheetFormat;
import org.policykg.output.Target;
import org.policykg.query.BadInput;
import org.policykg.query.OpenGraph;

/** Compares a graph's facts with gold files, and writes the sheets that come of it. */
final class EvaluateTask {
  private final Console console;
  private final boolean quiet;

  EvaluateTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(EvaluateOptions options) {
    SheetFormat format = format(options.format());
    Optional<Target> review = options.review().map(Target::of);
    Optional<Target> confidence = options.confidence().map(Target::of);
    options.texts().forEach(EvaluateTask::checkExists);
    try (OpenGraph graph = options.graph().open()) {
      if (review.isPresent()) {
        Sheet sheet = Review.of(graph, options.below());
        review.get().write(out -> SheetFormat.CSV.write(List.of(sheet), 0, out));
        say(options.review().get() + ": " + sheet.rows().size() + " facts to look at");
      }
      if (options.gold().isEmpty()) {
        return ExitCode.DONE;
      }
      Evaluation evaluation = Evaluation.of(graph, options.gold(), options.documents());
      confidence.ifPresent(
          target -> target.write(out -> out.write(evaluation.confidence().getBytes(UTF_8))));
      print(sheets(evaluation, options, format), format);
      evaluation.warnings().forEach(line -> console.err().println("policykg: " + line));
      return evaluation.warnings().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }
  }

  /** Errors have other columns than figures, so a CSV file holds the ones or the others. */
  private static List<Sheet> sheets(
      Evaluation evaluation, EvaluateOptions options, SheetFormat format) {
    if (!options.errors()) {
      return evaluation.sheets();
    }
    Texts texts = options.texts().isEmpty() ? Texts.NONE : Texts.of(options.texts());
    List<Sheet> sheets =
        new ArrayList<>(format == SheetFormat.CSV ? List.of() : evaluation.sheets());
    sheets.add(evaluation.errors(texts));
    return sheets;
  }

  private static SheetFormat format(Optional<String> word) {
    return word.map(
            name ->
                SheetFormat.of(name)
                    .orElseThrow(
                        () ->
                            new BadInput(
                                "--format %s: no format for figures; one of %s"
                                    .formatted(name, SheetFormat.words()))))
        .orElse(SheetFormat.TABLE);
  }

  private static void checkExists(String input) {
    if (!Files.exists(Path.of(input))) {
      throw new BadInput("--texts " + input + ": no such file or folder");
    }
  }

  private void print(List<Sheet> sheets, SheetFormat format) {
    try {
      format.write(sheets, console.outIsTerminal() ? console.width() : 0, console.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String line) {
    if (!quiet) {
      console.err().println(line);
    }
  }
}

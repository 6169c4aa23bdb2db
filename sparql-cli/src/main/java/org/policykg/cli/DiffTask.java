package org.policykg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policykg.diff.Change;
import org.policykg.diff.Contents;
import org.policykg.diff.Difference;
import org.policykg.diff.Subject;
import org.policykg.query.OpenGraph;

/** Says what came, went and changed between two graphs. */
final class DiffTask {
  private static final String TEXT = "text";

  private final Console console;
  private final boolean quiet;

  DiffTask(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  int run(DiffOptions options) {
    Optional<SheetPrinter> printer = printer(options.format());
    Contents before = read(options.before());
    Difference difference = Difference.between(before, read(options.after()));
    if (printer.isPresent()) {
      printer.get().print(DiffSheet.of(difference));
    } else {
      new DiffLines(console).print(difference);
    }
    if (!quiet) {
      console.err().println(summary(difference));
    }
    return options.exitCode() && !difference.changes().isEmpty() ? ExitCode.NO : ExitCode.DONE;
  }

  /** Nothing where the answer is to be in words. */
  private Optional<SheetPrinter> printer(Optional<String> format) {
    boolean words = format.map(TEXT::equals).orElse(console.outIsTerminal());
    return words ? Optional.empty() : Optional.of(new SheetPrinter(console, format));
  }

  /** One graph after the other, since both may lie in one store. */
  private static Contents read(GraphOptions options) {
    try (OpenGraph graph = options.open()) {
      return Contents.of(graph);
    }
  }

  /** Such as: 3 documents came, 1 went, 2 changed; 1 metric changed. */
  private static String summary(Difference difference) {
    List<String> clauses = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      List<String> parts = new ArrayList<>();
      for (Change.Kind kind : Change.Kind.values()) {
        long count = difference.count(subject, kind);
        if (count > 0) {
          String noun = count == 1 ? subject.word() : subject.table();
          parts.add("%,d %s%s".formatted(count, parts.isEmpty() ? noun + " " : "", kind.word()));
        }
      }
      if (!parts.isEmpty()) {
        clauses.add(String.join(", ", parts));
      }
    }
    return clauses.isEmpty() ? "no difference" : clauses.stream().collect(Collectors.joining("; "));
  }
}

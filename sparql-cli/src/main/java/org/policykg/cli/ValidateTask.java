package org.policykg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.policykg.output.GraphFormat;
import org.policykg.query.Conformance;
import org.policykg.query.OpenGraph;

/** Checks a graph against the shapes and says what is wrong. */
final class ValidateTask {
  private final Console console;

  ValidateTask(Console console) {
    this.console = console;
  }

  /**
   * Runs the check.
   *
   * @param format the RDF syntax of the SHACL report; words to a person where it is empty
   */
  int run(GraphOptions options, Optional<String> format) {
    Optional<GraphFormat> syntax = format.map(GraphFormat::of);
    try (OpenGraph graph = options.open()) {
      Conformance conformance = Conformance.of(graph.triples());
      if (syntax.isPresent()) {
        syntax.get().write(conformance.report(), console.out());
      } else {
        tell(options.name(), conformance);
      }
      return conformance.conforms() ? ExitCode.DONE : ExitCode.NO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String name, Conformance conformance) {
    if (conformance.conforms()) {
      console.out().println(name + ": conforms to the shapes of policykg");
      return;
    }
    for (Conformance.Violation violation : conformance.violations()) {
      console.out().println(violation.node());
      console
          .out()
          .println(
              "  "
                  + violation.message()
                  + violation.value().map(value -> " (" + value + ")").orElse(""));
    }
    int number = conformance.violations().size();
    console
        .out()
        .println(
            "%s: does not conform: %d violation%s".formatted(name, number, number == 1 ? "" : "s"));
  }
}

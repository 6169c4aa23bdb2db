package org.policykg.cli;

import java.util.List;
import org.policykg.query.Explanation;
import org.policykg.query.Fact;
import org.policykg.query.OpenGraph;

/** Shows who says something, and the text that says it. */
final class ExplainTask {
  private final Console console;

  ExplainTask(Console console) {
    this.console = console;
  }

  int run(GraphOptions options, String name) {
    try (OpenGraph graph = options.open()) {
      Explanation explanation = new Explanation(graph);
      List<Fact> facts = explanation.of(name);
      if (facts.isEmpty()) {
        sayNothingIsKnown(options.name(), name, explanation.near(name));
        return ExitCode.NO;
      }
      facts.forEach(this::show);
      return ExitCode.DONE;
    }
  }

  private void sayNothingIsKnown(String graph, String name, List<String> near) {
    String hint = near.isEmpty() ? "" : "; near are " + String.join(", ", near);
    console.err().println("policykg: " + graph + " says nothing of " + name + hint);
  }

  private void show(Fact fact) {
    console.out().println(bold(fact.what()) + " (" + fact.saying() + "): " + fact.county());
    console.out().println("  " + fact.place());
    console.out().println("  " + oneLine(fact.prefix()) + marked(fact) + oneLine(fact.suffix()));
    console.out().println("  " + fact.reading());
    console.out().println("  " + fact.node());
    console.out().println();
  }

  private String marked(Fact fact) {
    String text = oneLine(fact.exact());
    return console.colourOut() ? "\u001B[1;33m" + text + "\u001B[0m" : "【" + text + "】";
  }

  private String bold(String text) {
    return console.colourOut() ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  /** A newspaper page breaks sentences; a person reads them whole. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", "");
  }
}

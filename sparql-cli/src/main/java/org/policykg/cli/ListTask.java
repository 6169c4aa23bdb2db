package org.policykg.cli;

import org.policykg.query.ShippedQueries;
import org.policykg.query.ShippedQuery;

/** Shows the shipped queries. */
final class ListTask {
  private final Console console;

  ListTask(Console console) {
    this.console = console;
  }

  int run() {
    ShippedQueries.all().forEach(this::show);
    return ExitCode.DONE;
  }

  private void show(ShippedQuery query) {
    console.out().println(query.name() + ": " + query.title());
    console.out().println("  " + query.question());
    for (ShippedQuery.Parameter parameter : query.parameters()) {
      String line = "  -v %s=...: %s".formatted(parameter.name(), parameter.meaning());
      console.out().println(parameter.required() ? line : line + " (may be left out)");
    }
    query
        .columns()
        .forEach(column -> console.out().println("  | " + column.name() + ": " + column.meaning()));
    console.out().println();
  }
}

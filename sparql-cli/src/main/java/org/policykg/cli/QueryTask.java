package org.policykg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.policykg.output.AnswerFormat;
import org.policykg.output.GraphFormat;
import org.policykg.query.BadInput;
import org.policykg.query.OpenGraph;
import org.policykg.query.Question;
import org.policykg.query.StoreUpdate;

/** Asks a graph and prints the answer. */
final class QueryTask {
  private final Console console;

  QueryTask(Console console) {
    this.console = console;
  }

  int run(QueryOptions options) {
    JenaStart.await();
    if (StoreUpdate.is(options.query())) {
      StoreUpdate.of(options.query(), options.permissions()).run(options.graph().source());
      return ExitCode.DONE;
    }
    Question question = Question.of(options.query());
    try (OpenGraph graph = options.graph().open()) {
      Query query = question.prepare(graph, options.values(), options.permissions());
      return graph.ask(query, execution -> print(query, execution, options.format()));
    }
  }

  private int print(Query query, QueryExec execution, Optional<String> format) {
    try {
      if (query.isSelectType()) {
        int width = console.outIsTerminal() ? console.width() : 0;
        rowFormat(format).write(execution.select(), width, console.out());
      } else if (query.isAskType()) {
        console.out().println(execution.ask());
      } else {
        GraphFormat syntax = format.map(GraphFormat::of).orElse(GraphFormat.TURTLE);
        syntax.write(
            query.isConstructType() ? execution.construct() : execution.describe(), console.out());
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnswerFormat rowFormat(Optional<String> word) {
    if (word.isEmpty()) {
      return console.outIsTerminal() ? AnswerFormat.TABLE : AnswerFormat.CSV;
    }
    return AnswerFormat.of(word.get())
        .orElseThrow(
            () ->
                new BadInput(
                    "--format %s: no format for rows; one of %s"
                        .formatted(word.get(), AnswerFormat.words())));
  }
}

package org.policykg.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.jena.query.Query;

/** What a user asks, however it is said: SPARQL, a {@code .rq} file, or a shipped query's name. */
public final class Question {
  private final BiFunction<OpenGraph, Map<String, String>, Query> bind;

  private Question(BiFunction<OpenGraph, Map<String, String>, Query> bind) {
    this.bind = bind;
  }

  /**
   * Understands a question.
   *
   * @throws BadInput where it is broken or there is no such file or name
   */
  public static Question of(String words) {
    if (words.endsWith(".rq")) {
      return own(QueryText.parse(words, content(Path.of(words))));
    }
    if (ShippedQueries.isName(words)) {
      ShippedQuery shipped = ShippedQueries.get(words);
      return new Question((graph, values) -> new Values(graph).bind(shipped, values));
    }
    return own(QueryText.parse("query", words));
  }

  private static Question own(Query query) {
    return new Question((graph, values) -> Values.bind(query, values));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadInput(file + ": is not in UTF-8", e);
    } catch (IOException e) {
      throw new BadInput(file + ": " + (Files.exists(file) ? "cannot be read" : "no such file"), e);
    }
  }

  /**
   * The query to ask of a graph.
   *
   * @param values texts for its parameters, by name
   * @throws BadInput where a value does not fit, or the query does more than it is permitted to
   */
  public Query prepare(OpenGraph graph, Map<String, String> values, Permissions permissions) {
    return QueryGuard.check(bind.apply(graph, values), permissions, graph);
  }
}

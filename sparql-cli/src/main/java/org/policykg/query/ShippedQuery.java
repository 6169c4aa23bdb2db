package org.policykg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * A question that policykg knows: a {@code .rq} file whose head of comments says title, question,
 * parameters and columns.
 *
 * <pre>
 * # title: Initiatives of a county
 * # question: Which slogans and programs does a county pursue?
 * # parameter county: division, its code or name
 * # parameter minimum: optional integer, how many counties at least
 * # column initiative: the name
 * </pre>
 */
public record ShippedQuery(
    String name,
    String title,
    String question,
    List<Parameter> parameters,
    List<Column> columns,
    Query query) {
  private static final Pattern LINE =
      Pattern.compile("# (title|question|parameter|column)(?: (\\w+))?: (.+)");
  private static final Pattern DECLARED = Pattern.compile("(optional )?(\\w+), (.+)");

  /** A column of the answer, in words. */
  public record Column(String name, String meaning) {}

  /**
   * A value that the user gives.
   *
   * @param required whether the query makes no sense without it
   */
  public record Parameter(String name, ValueType type, boolean required, String meaning) {}

  public ShippedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException where the head is incomplete or does not fit the query
   */
  static ShippedQuery read(String name, String text) {
    List<Parameter> parameters = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    String title = "";
    String question = "";
    for (String line : text.lines().takeWhile(each -> each.startsWith("#")).toList()) {
      Matcher found = LINE.matcher(line);
      if (!found.matches()) {
        throw refuse(name, "the head has a line that says nothing known: " + line);
      }
      String subject = Optional.ofNullable(found.group(2)).orElse("");
      switch (found.group(1)) {
        case "title" -> title = found.group(3);
        case "question" -> question = found.group(3);
        case "parameter" -> parameters.add(parameter(name, subject, found.group(3)));
        default -> columns.add(new Column(subject, found.group(3)));
      }
    }
    if (title.isEmpty() || question.isEmpty()) {
      throw refuse(name, "the head lacks a title or a question");
    }
    Query query = QueryText.parse(name + ".rq", text);
    check(name, parameters, columns, query);
    return new ShippedQuery(name, title, question, parameters, columns, query);
  }

  private static Parameter parameter(String name, String subject, String declaration) {
    Matcher found = DECLARED.matcher(declaration);
    if (!found.matches()) {
      throw refuse(name, "parameter " + subject + " has no type: " + declaration);
    }
    ValueType type = ValueType.valueOf(found.group(2).toUpperCase(Locale.ROOT));
    return new Parameter(subject, type, found.group(1) == null, found.group(3));
  }

  private static void check(
      String name, List<Parameter> parameters, List<Column> columns, Query query) {
    List<String> described = columns.stream().map(Column::name).toList();
    if (!described.equals(query.getResultVars())) {
      throw refuse(
          name, "the head has columns " + described + ", the query " + query.getResultVars());
    }
    for (Parameter parameter : parameters) {
      if (!query.serialize().contains("?" + parameter.name())) {
        throw refuse(name, "the query has no variable for parameter " + parameter.name());
      }
    }
    if (!query.hasOrderBy()) {
      throw refuse(name, "the query has no order, so its answer would have none");
    }
  }

  private static IllegalArgumentException refuse(String name, String complaint) {
    return new IllegalArgumentException(name + ".rq: " + complaint);
  }
}

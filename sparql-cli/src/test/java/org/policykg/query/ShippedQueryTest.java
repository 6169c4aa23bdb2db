package org.policykg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedQueryTest {
  private static final String QUERY =
      "SELECT ?name WHERE { ?x skos:prefLabel ?name } ORDER BY ?name";

  @Test
  void theHeadSaysWhatTheQueryIs() {
    ShippedQuery query =
        ShippedQuery.read(
            "names",
            "# title: Names\n# question: Which?\n# parameter x: optional text, its node\n"
                + "# column name: a name\n"
                + QUERY);
    assertEquals("Names", query.title());
    assertEquals(
        List.of(new ShippedQuery.Parameter("x", ValueType.TEXT, false, "its node")),
        query.parameters());
    assertEquals(List.of(new ShippedQuery.Column("name", "a name")), query.columns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# title: Names;# column name: a name                                    | lacks a title or a question",
        "# title: Names;# question: Which?                                       | the head has columns []",
        "# title: Names;# question: Which?;# column other: a name                | the query [name]",
        "# title: Names;# question: Which?;# column name: a;# by: me             | nothing known: # by: me",
        "# title: N;# question: Q?;# column name: a;# parameter z: text, a thing | no variable for parameter z",
        "# title: N;# question: Q?;# column name: a;# parameter x: a thing       | has no type"
      })
  void anIncompleteHeadIsRefused(String head, String complaint) {
    String text = head.replace(";", "\n") + "\n" + QUERY;
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> ShippedQuery.read("names", text));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("names.rq: "), message);
    assertTrue(message.contains(complaint), message);
  }

  @Test
  void theQueriesOfTheIssueAreThere() {
    assertEquals(
        List.of(
            "counties-of",
            "county-pairs",
            "coverage",
            "exposure",
            "first-mentions",
            "first-mentions-by-year",
            "indicator",
            "initiatives-of",
            "metrics-of",
            "officials",
            "overlap-indicators",
            "overlap-origins",
            "overlap-pairs",
            "overlap-partners",
            "overlap-themes",
            "overlap-variants",
            "partners",
            "programs-by-kind",
            "sections",
            "shared-initiatives",
            "variants"),
        ShippedQueries.all().stream().map(ShippedQuery::name).toList());
  }
}

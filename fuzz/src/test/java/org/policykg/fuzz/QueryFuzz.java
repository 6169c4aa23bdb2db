package org.policykg.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.policykg.query.BadInput;
import org.policykg.query.QueryText;
import org.policykg.query.Values;

/** Whatever a user gives as a parameter is a value, and the question stays what it was. */
class QueryFuzz {
  private static final Query QUESTION =
      QueryText.parse(
          "fuzz",
          "SELECT ?s { ?s <http://x/p> ?name . FILTER CONTAINS(STR(?s), STR(?name)) } ORDER BY ?s");

  @FuzzTest(maxDuration = "10m")
  void aParameterIsBoundAsAValue(FuzzedDataProvider data) {
    String value = data.consumeRemainingAsString();
    Query bound;
    try {
      bound = Values.bind(QUESTION, Map.of("name", value));
    } catch (BadInput refused) {
      return;
    }
    assertEquals(bound, QueryFactory.create(bound.serialize(), "http://elsewhere/"));
    assertEquals(QUESTION.getResultVars(), bound.getResultVars());
    assertEquals(QUESTION.queryType(), bound.queryType());
  }
}

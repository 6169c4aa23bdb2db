package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Rule;
import org.policykg.lexicon.RuleBook;

/** Every rule reads its examples, by its own name, and passes over its counter-examples. */
class MetricRulesTest {
  private static Stream<Rule> rules() {
    return RuleBook.resource("metrics.rules", Lexicon.standard()).all().stream();
  }

  @TestFactory
  Stream<DynamicTest> readsItsExamples() {
    return rules()
        .flatMap(
            rule ->
                rule.yes().stream()
                    .map(yes -> DynamicTest.dynamicTest(yes, () -> reads(rule, yes))));
  }

  @TestFactory
  Stream<DynamicTest> passesOverItsCounterExamples() {
    return rules()
        .flatMap(
            rule ->
                rule.no().stream()
                    .map(
                        no ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + no,
                                () -> assertEquals(List.of(), by(rule, no)))));
  }

  private static void reads(Rule rule, String yes) {
    int arrow = yes.indexOf(" → ");
    String text = yes.substring(0, arrow);
    List<String> found = by(rule, text);
    assertTrue(
        found.contains(yes.substring(arrow + 3)),
        () -> rule.id() + " found " + found + " of " + Figured.lines(text));
  }

  private static List<String> by(Rule rule, String text) {
    return Figured.observations(text).stream()
        .filter(o -> o.evidence().rule().equals(rule.id()))
        .map(Figured::line)
        .toList();
  }
}

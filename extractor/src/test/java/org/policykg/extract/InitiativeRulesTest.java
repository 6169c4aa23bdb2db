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
import org.policykg.model.Adoption;

/** Every rule proposes its examples, by its own name, and passes over its counter-examples. */
class InitiativeRulesTest {
  private static Stream<Rule> rules() {
    return Stream.of("initiatives.rules", "slogans.rules")
        .flatMap(file -> RuleBook.resource(file, Lexicon.standard()).all().stream());
  }

  @TestFactory
  Stream<DynamicTest> readsItsExamples() {
    return rules()
        .flatMap(
            rule ->
                rule.yes().stream()
                    .map(
                        yes ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + yes, () -> reads(rule, yes))));
  }

  private static void reads(Rule rule, String yes) {
    int arrow = yes.indexOf(" → ");
    List<String> byRule =
        Reads.proposed(yes.substring(0, arrow)).stream()
            .filter(adoption -> adoption.evidence().rule().equals(rule.id()))
            .map(adoption -> adoption.kind().word() + " " + adoption.initiative().name())
            .toList();
    String expected = yes.substring(arrow + 3);
    assertTrue(
        byRule.contains(expected),
        () ->
            "expected "
                + expected
                + " by "
                + rule.id()
                + ", found "
                + all(yes.substring(0, arrow)));
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
                                rule.id() + ": " + no, () -> passes(rule, no))));
  }

  private static void passes(Rule rule, String no) {
    List<String> byRule =
        Reads.line(no).adoptions().stream()
            .filter(adoption -> adoption.evidence().rule().equals(rule.id()))
            .map(adoption -> adoption.initiative().name())
            .toList();
    assertEquals(List.of(), byRule);
  }

  private static List<String> all(String text) {
    return Reads.line(text).adoptions().stream()
        .map(Adoption::toString)
        .map(found -> found.replaceAll("evidence=.*rule=([a-z.-]+).*", "$1"))
        .toList();
  }
}

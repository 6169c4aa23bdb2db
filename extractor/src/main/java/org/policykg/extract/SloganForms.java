package org.policykg.extract;

import java.util.List;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Rule;
import org.policykg.lexicon.RuleBook;

/** The forms of slogans, from {@code slogans.rules}: number and noun, formula, parallel words. */
final class SloganForms {
  private final List<Rule> rules;

  SloganForms(Lexicon lexicon) {
    rules = RuleBook.resource("slogans.rules", lexicon).all();
  }

  /** The id of the first rule whose form a quoted phrase has. */
  String ruleOf(String phrase) {
    return rules.stream()
        .filter(rule -> rule.match().matcher(phrase).matches())
        .findFirst()
        .map(Rule::id)
        .orElseThrow();
  }
}

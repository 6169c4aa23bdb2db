package org.policykg.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A shape of text that says a fact.
 *
 * @param id such as {@code slogan.number-noun}; evidence names it
 * @param about one sentence that says what it reads
 * @param match the shape, in the view's characters
 * @param yes lines that it reads, at least one: a text, and behind {@code →} the fact as the rule's
 *     test prints it
 * @param no lines that look alike and that it must not read, at least one
 */
public record Rule(String id, String about, Pattern match, List<String> yes, List<String> no) {
  public Rule {
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }
}

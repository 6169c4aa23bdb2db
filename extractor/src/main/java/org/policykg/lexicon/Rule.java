package org.policykg.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way in which a text says a fact.
 *
 * @param id such as {@code slogan.number-noun}; evidence names it
 * @param about one sentence that says what it reads
 * @param shape the shape of the text, in the view's characters; empty where tables of words decide
 * @param yes lines that it reads, at least one: a text, and behind {@code →} the fact as the rule's
 *     test prints it
 * @param no lines that look alike and that it must not read, at least one
 */
public record Rule(
    String id, String about, Optional<Pattern> shape, List<String> yes, List<String> no) {
  public Rule {
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /**
   * The shape.
   *
   * @throws IllegalStateException where tables decide
   */
  public Pattern match() {
    return shape.orElseThrow(() -> new IllegalStateException("rule " + id + " has no match"));
  }
}

package org.policykg.query;

/** Takes triples while they are read. */
@FunctionalInterface
public interface TripleSink {
  /**
   * One triple.
   *
   * @param subject an IRI, or {@code _:} and a blank node's label
   * @param predicate which of the predicates that were asked for
   * @param object an IRI, or a literal's text
   * @param language of a literal, or empty
   */
  void accept(String subject, int predicate, String object, String language);
}

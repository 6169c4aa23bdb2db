package org.policykg.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Says things about one node. */
record Statements(Term subject, Sink sink) {
  /** Takes what is said. */
  @FunctionalInterface
  interface Sink {
    void say(Term subject, Term property, Term object);

    /** Takes all that a description says. */
    default void describe(Description description) {
      description.sayTo(this);
    }

    static Sink of(Consumer<Triple> triples) {
      return (subject, property, object) ->
          triples.accept(Triple.create(subject.node(), property.node(), object.node()));
    }
  }

  /** Says what a triple says. */
  static void say(Triple triple, Sink sink) {
    sink.say(
        Term.of(triple.getSubject()), Term.of(triple.getPredicate()), Term.of(triple.getObject()));
  }

  Statements a(Term... types) {
    for (Term type : types) {
      has(Std.TYPE, type);
    }
    return this;
  }

  Statements has(Term property, Term object) {
    sink.say(subject, property, object);
    return this;
  }

  Statements has(Term property, Node object) {
    return has(property, Term.of(object));
  }

  Statements text(Term property, String text) {
    return has(property, Term.text(text));
  }

  Statements zh(Term property, String text) {
    return has(property, Term.text(text, Term.ZH));
  }

  Statements en(Term property, String text) {
    return has(property, Term.text(text, Term.EN));
  }

  Statements number(Term property, long number) {
    return has(property, Term.text(Long.toString(number), Term.INTEGER));
  }

  Statements decimal(Term property, BigDecimal number) {
    return has(property, Term.text(number.toPlainString(), Term.DECIMAL));
  }

  Statements date(Term property, LocalDate day) {
    return has(property, Term.text(day.toString(), Term.DATE));
  }

  Statements year(Term property, int year) {
    return has(property, Term.text(Integer.toString(year), Term.YEAR));
  }
}

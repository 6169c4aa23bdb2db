package org.policykg.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.XSDNumUtils;

/** Terms as people and spreadsheets read them. */
public final class Terms {
  private Terms() {}

  /**
   * A literal's text. A decimal is in the canonical form of XSD 1.1, wherever it comes from: TDB2
   * gives out as 25.0 what was 25.
   */
  public static String text(Node literal) {
    return decimal(literal)
        .map(XSDNumUtils::canonicalDecimalStrNoIntegerDot)
        .orElseGet(literal::getLiteralLexicalForm);
  }

  /** The number that a term is, if it is a decimal that is written as decimals are. */
  static Optional<BigDecimal> decimal(Node term) {
    return term.isLiteral()
            && XSDDatatype.XSDdecimal.equals(term.getLiteralDatatype())
            && term.getLiteral().isWellFormed()
        ? Optional.of(new BigDecimal(term.getLiteralLexicalForm().strip()))
        : Optional.empty();
  }
}

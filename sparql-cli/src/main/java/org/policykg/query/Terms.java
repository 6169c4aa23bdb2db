package org.policykg.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Terms as people and spreadsheets read them. */
public final class Terms {
  private static final String NO_FRACTION = ".0";

  private Terms() {}

  /**
   * A literal's text. A whole decimal has no fraction, wherever it comes from: TDB2 gives out as
   * 25.0 what was 25.
   */
  public static String text(Node literal) {
    String text = literal.getLiteralLexicalForm();
    int end = text.length() - NO_FRACTION.length();
    return end > 0
            && text.startsWith(NO_FRACTION, end)
            && XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype())
        ? text.substring(0, end)
        : text;
  }
}

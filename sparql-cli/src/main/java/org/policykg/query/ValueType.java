package org.policykg.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a query's parameter holds. */
public enum ValueType {
  /** A division by code or name; the query sees its code. */
  DIVISION,
  /** Any text. */
  TEXT,
  /** A whole number. */
  INTEGER {
    @Override
    Node value(String text) {
      String digits = new BigInteger(text.strip()).toString();
      return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
    }
  },
  /** A number. */
  DECIMAL {
    @Override
    Node value(String text) {
      String digits = new BigDecimal(text.strip()).toPlainString();
      return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }
  };

  /**
   * The value that a text stands for.
   *
   * @throws NumberFormatException where it is no number and should be one
   */
  Node value(String text) {
    return NodeFactory.createLiteralString(text);
  }
}

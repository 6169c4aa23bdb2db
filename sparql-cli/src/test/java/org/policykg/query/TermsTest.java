package org.policykg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private static Node literal(String text, String type) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(XSDDatatype.XSD + "#" + type));
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 25.0, 25, 25.0",
    "decimal, 25, 25, 25.0",
    "decimal, 2.50, 2.5, 2.5",
    "decimal, +0.10, 0.1, 0.1",
    "decimal, 100, 100, 100.0",
    "decimal, 1E5, 1E5, 1E5",
    "decimal, 甲, 甲, 甲",
    "string, 25.0, 25.0, 25.0",
    "double, 25.0, 25.0, 25.0"
  })
  void decimalsAreInOneForm(String type, String text, String inTables, String inStores) {
    Node object = literal(text, type);
    assertEquals(inTables, Terms.text(object));
    Node stored = Stores.storable(Triple.create(object, object, object)).getObject();
    assertEquals(literal(inStores, type), stored);
  }
}

package org.policykg.ontology;

/**
 * The door to the resources of the ontology: its tables, {@code policykg.ttl} and {@code
 * shapes.ttl}.
 */
public final class Ontology {
  private Ontology() {}

  /**
   * A reference table.
   *
   * @param file such as {@code divisions.tsv}
   */
  public static Table table(String file) {
    return Table.resource(Ontology.class, file);
  }
}

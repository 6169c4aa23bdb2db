package org.policykg.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

  /** The classes and properties, in Turtle. */
  public static String terms() {
    return text("policykg.ttl");
  }

  /** The SHACL shapes that every graph conforms to, in Turtle. */
  public static String shapes() {
    return text("shapes.ttl");
  }

  private static String text(String file) {
    try (InputStream stream = Ontology.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}

package org.policykg.graph;

import org.jspecify.annotations.Nullable;

/**
 * How IRIs that stand in row after row are encoded, those of properties and datatypes; some that
 * were met last. Threads may encode the same ones, and then either serves.
 */
final class Familiar {
  private static final int ROOM = 256;
  private static final @Nullable Iri[] KNOWN = new Iri[ROOM];

  private record Iri(String text, byte[] encoded) {}

  private Familiar() {}

  static byte @Nullable [] encoded(String iri) {
    Iri known = KNOWN[slot(iri)];
    return known != null && known.text().equals(iri) ? known.encoded() : null;
  }

  static void keep(String iri, byte[] encoded) {
    KNOWN[slot(iri)] = new Iri(iri, encoded);
  }

  private static int slot(String iri) {
    int hash = iri.hashCode();
    return (hash ^ hash >>> Byte.SIZE) & (ROOM - 1);
  }
}

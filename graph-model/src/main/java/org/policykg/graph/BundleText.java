package org.policykg.graph;

/** Puts bundles into text, each by itself. Not for more than one thread. */
@FunctionalInterface
interface BundleText {
  void append(Bundle bundle);

  /** A syntax, or a graph in one. */
  @FunctionalInterface
  interface Style {
    /**
     * What puts bundles into this syntax.
     *
     * @param to takes the text
     */
    BundleText on(Bytes to);
  }
}

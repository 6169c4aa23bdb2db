package org.policykg.build;

/** Is told what becomes of the inputs. */
public interface Observer {
  /** A document was read. */
  void read(String name);

  /**
   * An input gave nothing.
   *
   * @param reason as the rest of a sentence that begins with the name
   */
  void skipped(String name, String reason);

  /** A document has the same text as another, which stands for both. */
  void leftOut(String name, String other);

  /** A document takes the place of an older one of its name. */
  void replaced(String name);

  /**
   * A store cannot be changed and is built of the inputs alone.
   *
   * @param reason as the rest of a sentence that begins with the store
   */
  void builtAnew(String store, String reason);
}

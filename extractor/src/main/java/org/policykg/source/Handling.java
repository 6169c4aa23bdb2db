package org.policykg.source;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How inputs are to be read.
 *
 * @param encoding of texts, which else is found out; JSON Lines are in UTF-8
 * @param metadata all that is known of a document, from its name and what it says of itself
 * @param documents reads what needs a library
 */
record Handling(
    Optional<Charset> encoding,
    BiFunction<String, Metadata, Metadata> metadata,
    DocumentReader documents) {
  /** The longest document that is read, in bytes; a law code has two million characters. */
  static final int MOST_BYTES = 64 << 20;
}

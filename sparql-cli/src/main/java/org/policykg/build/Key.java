package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.policykg.model.Sha256;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/**
 * What tells a source from others, as digests of 64 hexadecimal digits.
 *
 * @param text of its text, which is the same in every encoding
 * @param all of the bytes that came in, its name, its text and what is known of it
 */
record Key(String text, String all) {
  static Key of(Source source) {
    Metadata known = source.metadata();
    return new Key(
        source.textSha256(),
        Sha256.hex(
            String.join(
                    "\0",
                    source.sha256(),
                    source.name(),
                    source.textSha256(),
                    known.title().orElse(""),
                    known.date().map(Object::toString).orElse(""),
                    known.place().orElse(""),
                    known.publisher().orElse(""))
                .getBytes(UTF_8)));
  }
}

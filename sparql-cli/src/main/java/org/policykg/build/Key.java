package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.policykg.model.Sha256;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/**
 * What tells a source from all others: a digest, of 64 hexadecimal digits, of the bytes that came
 * in, its name, its text and what is known of it.
 */
final class Key {
  private Key() {}

  static String of(Source source) {
    Metadata known = source.metadata();
    return Sha256.hex(
        String.join(
                "\0",
                source.sha256(),
                source.name(),
                source.textSha256(),
                known.title().orElse(""),
                known.date().map(Object::toString).orElse(""),
                known.place().orElse(""),
                known.publisher().orElse(""))
            .getBytes(UTF_8));
  }
}

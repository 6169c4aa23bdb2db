package org.policykg.build;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    String text = sha256(source.raw());
    Metadata known = source.metadata();
    return new Key(
        text,
        sha256(
            String.join(
                "\0",
                source.sha256(),
                source.name(),
                text,
                known.title().orElse(""),
                known.date().map(Object::toString).orElse(""),
                known.place().orElse(""),
                known.publisher().orElse(""))));
  }

  private static String sha256(String text) {
    return Source.sha256(text.getBytes(UTF_8));
  }
}

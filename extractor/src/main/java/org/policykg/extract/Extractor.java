package org.policykg.extract;

import java.util.List;
import java.util.TreeSet;
import org.policykg.model.Document;
import org.policykg.model.Reading;
import org.policykg.source.Source;

/**
 * Reads a document: text in, facts out. Thread-safe; the same source always gives the same reading.
 */
public final class Extractor {
  private static final Extractor STANDARD = new Extractor();

  private Extractor() {}

  /** The extractor with the tables and rules that ship with policykg. */
  public static Extractor standard() {
    return STANDARD;
  }

  public Reading read(Source source) {
    Document document =
        new Document(
            source.name(),
            source.metadata().title().orElse(source.name()),
            source.metadata().date(),
            source.metadata().publisher(),
            source.metadata().place(),
            source.sha256(),
            source.raw().codePointCount(0, source.raw().length()));
    return new Reading(document, List.of(), List.of(), List.of(), new TreeSet<>(), List.of());
  }
}

package org.policykg.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.query.Query;

/** Queries that the program itself asks, as resources beside the class that asks them. */
public final class Resources {
  private Resources() {}

  /**
   * Reads a query.
   *
   * @param file relative to the owner's package, such as {@code tables/metrics.rq}
   */
  public static Query query(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no query " + file + " beside " + owner.getName());
      }
      return QueryText.parse(file, new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.policykg.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Map;
import org.policykg.graph.GraphDescription.DataFile;
import org.policykg.model.Sha256;
import org.policykg.query.BadInput;

/** Files that were written, as the description of a dataset lists them. */
public final class DataFiles {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("ttl", "text/turtle"),
          Map.entry("nt", "application/n-triples"),
          Map.entry("nq", "application/n-quads"),
          Map.entry("trig", "application/trig"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("rdf", "application/rdf+xml"),
          Map.entry("csv", "text/csv"),
          Map.entry("tsv", "text/tab-separated-values"),
          Map.entry("json", "application/json"),
          Map.entry("md", "text/markdown"),
          Map.entry("gexf", "application/gexf+xml"),
          Map.entry("graphml", "application/xml"));

  private DataFiles() {}

  /**
   * Looks at a file.
   *
   * @throws BadInput where it cannot be read
   */
  public static DataFile of(Path file) {
    String name = String.valueOf(file.getFileName());
    String inner = name.replaceFirst("\\.gz$", "");
    String ending = inner.substring(inner.lastIndexOf('.') + 1);
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest hash = Sha256.digest();
      DigestInputStream hashed = new DigestInputStream(stream, hash);
      long bytes = hashed.transferTo(OutputStream.nullOutputStream());
      return new DataFile(
          name,
          MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
          !inner.equals(name),
          bytes,
          Sha256.hex(hash, Sha256.DIGITS));
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read; " + e.getMessage(), e);
    }
  }
}

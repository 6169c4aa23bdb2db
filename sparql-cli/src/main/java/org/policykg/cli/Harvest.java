package org.policykg.cli;

import java.util.ArrayList;
import java.util.List;
import org.policykg.extract.Extractor;
import org.policykg.model.Reading;
import org.policykg.source.Source;

/** Thin: reads files as UTF-8 until the package source has landed. */
final class Harvest {
  Harvest(Console console, boolean quiet) {}

  int skipped() {
    return 0;
  }

  List<Reading> read(BuildOptions options) {
    List<Reading> readings = new ArrayList<>();
    try {
      for (String input : options.inputs()) {
        java.nio.file.Path path = java.nio.file.Path.of(input);
        try (java.util.stream.Stream<java.nio.file.Path> files = java.nio.file.Files.walk(path)) {
          for (java.nio.file.Path file :
              files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            String sha =
                java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
            readings.add(
                Extractor.standard()
                    .read(
                        new Source(
                            file.getFileName().toString(),
                            new String(bytes, java.nio.charset.StandardCharsets.UTF_8),
                            sha,
                            options.metadata())));
          }
        }
      }
    } catch (java.io.IOException | java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return readings;
  }
}

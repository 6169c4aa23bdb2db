package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files in memory, and says what is read of files. */
final class Bytes {
  private Bytes() {}

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(UTF_8));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    return zip(entries, UTF_8);
  }

  /** A ZIP file whose names are in an encoding. */
  static byte[] zip(Map<String, byte[]> entries, Charset names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What is read under a path: name and text, or name and reason behind a colon. */
  static List<String> read(Path... paths) {
    return read(
        Sources.of(
            List.of(paths).stream().map(Path::toString).toList(),
            new ByteArrayInputStream(new byte[0])));
  }

  static List<String> read(Sources sources) {
    List<String> lines = new ArrayList<>();
    for (Input input : sources) {
      lines.add(
          input.fold(
              source -> source.name() + " " + source.raw(),
              skipped -> skipped.name() + ": " + skipped.reason()));
    }
    return lines;
  }

  /** The only document under a path. */
  static Source source(Path path) {
    Input input =
        Sources.of(List.of(path.toString()), new ByteArrayInputStream(new byte[0]))
            .iterator()
            .next();
    return input.fold(
        source -> source,
        skipped -> {
          throw new AssertionError(skipped.name() + " " + skipped.reason());
        });
  }
}

package org.policykg.lexicon;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The tables that lie beside {@link Lexicon}, in its jar or in a folder of classes. */
final class Shipped {
  private static final String ONE = "head-nouns.tsv";
  private static final String ENDING = ".tsv";

  private Shipped() {}

  static SortedSet<String> names() {
    try {
      URL one = Objects.requireNonNull(Lexicon.class.getResource(ONE), ONE);
      URLConnection connection = one.openConnection();
      return connection instanceof JarURLConnection jar
          ? inJar(jar)
          : inFolder(Path.of(one.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the tables", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot list the tables", e);
    }
  }

  private static SortedSet<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String folder = connection.getEntryName().replace(ONE, "");
    try (JarFile jar = connection.getJarFile()) {
      return tables(
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(folder))
              .map(name -> name.substring(folder.length())));
    }
  }

  private static SortedSet<String> inFolder(Path one) throws IOException {
    try (Stream<Path> files = Files.list(Objects.requireNonNull(one.getParent()))) {
      return tables(files.map(file -> String.valueOf(file.getFileName())));
    }
  }

  private static SortedSet<String> tables(Stream<String> names) {
    return names.filter(name -> name.endsWith(ENDING)).collect(toCollection(TreeSet::new));
  }
}

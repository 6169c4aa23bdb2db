package org.policykg.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries that ship with policykg: the {@code .rq} files beside this class. */
public final class ShippedQueries {
  private static final String ENDING = ".rq";
  private static final String FOLDER = ShippedQueries.class.getPackageName().replace('.', '/');

  private ShippedQueries() {}

  /** All of them, by name. */
  public static List<ShippedQuery> all() {
    List<ShippedQuery> queries = new ArrayList<>();
    texts().forEach((name, text) -> queries.add(ShippedQuery.read(name, text)));
    return queries;
  }

  /** Whether a word has the form of a shipped query's name, rather than of a query. */
  public static boolean isName(String word) {
    return word.matches("[\\p{L}\\p{N}_-]+");
  }

  /**
   * The query of a name.
   *
   * @throws BadInput that says which names are near
   */
  public static ShippedQuery get(String name) {
    try (InputStream stream = ShippedQueries.class.getResourceAsStream(name + ENDING)) {
      if (stream == null) {
        throw unknown(name);
      }
      return ShippedQuery.read(name, new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadInput unknown(String name) {
    List<String> near = NearNames.of(name, texts().keySet());
    String hint = near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    return new BadInput(
        name + ": no query of this name; " + hint + "policykg query --list shows all");
  }

  private static SortedMap<String, String> texts() {
    try {
      URI place = ShippedQueries.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path root = Path.of(place);
      if (Files.isDirectory(root)) {
        return texts(root.resolve(FOLDER));
      }
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        return texts(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
        String name = file.getFileName().toString();
        texts.put(
            name.substring(0, name.length() - ENDING.length()), Files.readString(file, UTF_8));
      }
    }
    return texts;
  }
}

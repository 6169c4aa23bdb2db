package org.policykg.query;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Where a graph lies, as every command's GRAPH says it: RDF files, a TDB2 store or an {@code
 * http(s)} SPARQL endpoint.
 */
public sealed interface GraphSource {
  /** RDF files, read together. */
  record RdfFiles(List<Path> files) implements GraphSource {
    public RdfFiles {
      files = List.copyOf(files);
    }

    @Override
    public OpenGraph open(Duration timeout) {
      return OpenGraph.local(RdfReader.read(files), timeout);
    }

    /** Hands over what the files say while they are read, each graph apart. */
    public void stream(StreamRDF into) {
      files.forEach(file -> RdfReader.streamAsItIs(file, into));
    }
  }

  /** The folder of a TDB2 store. */
  record Store(Path folder) implements GraphSource {
    @Override
    public OpenGraph open(Duration timeout) {
      return OpenGraph.store(Stores.connect(folder), timeout);
    }
  }

  /** The address of a SPARQL endpoint. */
  record Endpoint(String url) implements GraphSource {
    @Override
    public OpenGraph open(Duration timeout) {
      return OpenGraph.remote(url, timeout);
    }
  }

  /**
   * Opens the graph for reading.
   *
   * @param timeout how long one query may take
   * @throws BadInput where it cannot be read
   */
  OpenGraph open(Duration timeout);

  /**
   * Understands what the user wrote.
   *
   * @param places files, folders of RDF files, one store or one address
   * @throws BadInput where there is no such thing, or a store or endpoint is not alone
   */
  static GraphSource of(List<String> places) {
    List<Path> files = new ArrayList<>();
    for (String place : places) {
      if (place.matches("(?i)https?://.*")) {
        return alone(places, endpoint(place));
      }
      Path path = path(place);
      if (Stores.isStore(path)) {
        return alone(places, new Store(path));
      }
      files.addAll(files(path));
    }
    return new RdfFiles(files);
  }

  private static GraphSource alone(List<String> places, GraphSource source) {
    if (places.size() > 1) {
      throw new BadInput(
          "a store or an endpoint cannot be read together with another graph; give one GRAPH, or"
              + " files only");
    }
    return source;
  }

  private static GraphSource endpoint(String place) {
    try {
      if (new URI(place).getHost() != null) {
        return new Endpoint(place);
      }
    } catch (URISyntaxException e) {
      throw new BadInput(place + ": not an address; " + e.getReason(), e);
    }
    throw new BadInput(place + ": not an address; it names no host");
  }

  private static Path path(String place) {
    try {
      return Path.of(place);
    } catch (InvalidPathException e) {
      throw new BadInput(place + ": cannot be a file's name here; " + e.getReason(), e);
    }
  }

  private static List<Path> files(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new BadInput(
          path + ": no such file or folder; GRAPH is an RDF file, a store or an endpoint's URL");
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> files =
          entries.filter(Files::isRegularFile).filter(RdfReader::knows).sorted().toList();
      if (files.isEmpty()) {
        throw new BadInput(
            path + ": neither a store nor a folder with RDF files (" + RdfReader.ENDINGS + ")");
      }
      return files;
    } catch (IOException e) {
      throw new BadInput(path + ": cannot be listed; " + e.getMessage(), e);
    }
  }
}

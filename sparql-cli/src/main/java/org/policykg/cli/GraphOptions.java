package org.policykg.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.policykg.overlap.Study;
import org.policykg.query.GraphSource;
import org.policykg.query.OpenGraph;

/**
 * A graph as the user named it.
 *
 * @param places files, folders, a store or an address; at least one
 * @param timeout how long one query may take
 */
record GraphOptions(List<String> places, Duration timeout) {
  GraphOptions {
    places = List.copyOf(places);
  }

  OpenGraph open() {
    return source().open(timeout);
  }

  GraphSource source() {
    return GraphSource.of(places);
  }

  /** What is read of it to compare counties. */
  Study study() {
    return Study.read(source(), timeout);
  }

  /** What to call the graph in a result, which must not depend on where a machine keeps it. */
  String shortName() {
    return places.stream()
        .map(place -> place.contains("://") ? place : String.valueOf(Path.of(place).getFileName()))
        .collect(Collectors.joining(" "));
  }

  /** What to call the graph in a message. */
  String name() {
    return String.join(" ", places);
  }
}

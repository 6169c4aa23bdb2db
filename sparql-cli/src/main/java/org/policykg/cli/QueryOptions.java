package org.policykg.cli;

import java.util.Map;
import java.util.Optional;
import org.policykg.query.Permissions;

/**
 * What {@code policykg query} is asked.
 *
 * @param query SPARQL, a file's name or a shipped query's
 * @param values texts for the query's parameters
 * @param format the word of an answer's or a graph's format
 */
record QueryOptions(
    GraphOptions graph,
    String query,
    Map<String, String> values,
    Optional<String> format,
    Permissions permissions) {
  QueryOptions {
    values = Map.copyOf(values);
  }
}

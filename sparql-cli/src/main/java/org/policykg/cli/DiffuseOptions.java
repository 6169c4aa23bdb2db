package org.policykg.cli;

import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg diffuse} is asked.
 *
 * @param initiatives names; empty for all
 */
record DiffuseOptions(
    GraphOptions graph,
    SelectionOptions selection,
    String view,
    String level,
    List<String> initiatives,
    Optional<String> format) {
  DiffuseOptions {
    initiatives = List.copyOf(initiatives);
  }
}

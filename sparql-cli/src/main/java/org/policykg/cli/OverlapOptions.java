package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg overlap} is asked.
 *
 * @param explain two counties, or nothing
 * @param top how many rows at most
 * @param draws of the bootstrap
 * @param html the page to write instead of a table
 * @param svg the figure to write instead of a table
 */
record OverlapOptions(
    GraphOptions graph,
    SelectionOptions selection,
    String level,
    String view,
    String order,
    int top,
    int draws,
    long seed,
    List<String> explain,
    Optional<String> format,
    Optional<Path> html,
    Optional<Path> svg,
    boolean quiet) {
  OverlapOptions {
    explain = List.copyOf(explain);
  }
}

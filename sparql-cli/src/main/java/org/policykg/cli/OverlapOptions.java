package org.policykg.cli;

import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg overlap} is asked.
 *
 * @param explain two counties, or nothing
 * @param top how many rows at most
 * @param draws of the bootstrap
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
    boolean quiet) {
  OverlapOptions {
    explain = List.copyOf(explain);
  }
}

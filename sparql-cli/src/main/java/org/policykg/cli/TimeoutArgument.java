package org.policykg.cli;

import java.time.Duration;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** How long a query of any command may take. */
final class TimeoutArgument {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long one query may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  /** A graph that is asked for no longer. */
  GraphOptions graph(String... places) {
    return new GraphOptions(Arrays.asList(places), Duration.ofSeconds(seconds));
  }
}

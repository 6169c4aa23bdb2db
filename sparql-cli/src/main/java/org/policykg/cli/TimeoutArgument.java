package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.time.Duration;
import java.util.Arrays;

/** How long a query of any command may take. */
final class TimeoutArgument {
  private final Argument<Integer> seconds;

  TimeoutArgument(Arguments arguments) {
    this.seconds =
        arguments.one(
            Integer.class,
            option(
                    "SECONDS",
                    "How long one query may take (default: ${DEFAULT-VALUE}).",
                    "--timeout")
                .defaultValue("300"));
  }

  /** A graph that is asked for no longer. */
  GraphOptions graph(String... places) {
    return new GraphOptions(Arrays.asList(places), Duration.ofSeconds(seconds.value()));
  }
}

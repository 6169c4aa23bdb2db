package org.policykg.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * An option or a parameter of a command.
 *
 * @param spec what picocli knows of it
 * @param <T> what its words are read as
 */
record Argument<T>(ArgSpec spec) {
  /** What the user gave, or else the default, if there is one. */
  Optional<T> given() {
    @Nullable T value = spec.getValue();
    return Optional.ofNullable(value);
  }

  /** What the user gave or the default, for an argument that is required or has one. */
  T value() {
    return given().orElseThrow();
  }
}

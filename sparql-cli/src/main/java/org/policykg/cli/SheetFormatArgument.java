package org.policykg.cli;

import static org.policykg.cli.Arguments.option;

import java.util.Optional;

/** How a table is written, for the commands that answer with one. */
final class SheetFormatArgument {
  private final Argument<String> format;

  SheetFormatArgument(Arguments arguments) {
    this.format =
        arguments.one(
            String.class,
            option(
                "FORMAT",
                "table, csv, tsv, json or markdown; a table has fewer columns. Default: a table on"
                    + " a terminal, else csv.",
                "-f",
                "--format"));
  }

  /** The word of a format, where the user gave one. */
  Optional<String> word() {
    return format.given();
  }
}

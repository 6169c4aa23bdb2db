package org.policykg.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a table is written, for the commands that answer with one. */
final class SheetFormatArgument {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json or markdown; a table has fewer columns. Default: a table on a"
              + " terminal, else csv.")
  private @Nullable String format;

  /** The word of a format, where the user gave one. */
  Optional<String> word() {
    return Optional.ofNullable(format);
  }
}
